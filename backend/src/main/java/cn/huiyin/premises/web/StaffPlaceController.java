package cn.huiyin.premises.web;

import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional(readOnly = true)
class StaffPlaceController {

    private final StaffPlaces places;
    private final Departments departments;

    StaffPlaceController(StaffPlaces places, Departments departments) {
        this.places = places;
        this.departments = departments;
    }

    @QueryMapping
    List<StaffPlaces.Place> staffPlaces(@Argument @Nullable UUID estateId) {
        if (estateId == null) {
            Scope.current().require(Role.HEAD_OFFICE, Role.QUALITY);
        }
        return places.of(estateId);
    }

    @BatchMapping(typeName = "StaffPlace")
    Map<StaffPlaces.Place, DepartmentNode> department(List<StaffPlaces.Place> places) {
        List<UUID> ids = places.stream()
                .map(StaffPlaces.Place::departmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Department> byId =
                departments.findAllByIdIn(ids).stream().collect(Collectors.toMap(Department::id, Function.identity()));
        Map<StaffPlaces.Place, DepartmentNode> nodes = new HashMap<>();
        for (StaffPlaces.Place place : places) {
            Department department = place.departmentId() == null ? null : byId.get(place.departmentId());
            if (department != null) {
                nodes.put(place, DepartmentNode.from(department));
            }
        }
        return nodes;
    }
}
