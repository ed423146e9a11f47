package cn.huiyin.premises.web;

import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
import cn.huiyin.tenancy.Estates;
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
class EstateController {
    private final Estates estates;
    private final Departments departments;
    private final EstateReads reads;

    EstateController(Estates estates, Departments departments, EstateReads reads) {
        this.estates = estates;
        this.departments = departments;
        this.reads = reads;
    }

    @QueryMapping
    List<EstateNode> estates() {
        return estates.findAllByOrderByName().stream().map(EstateNode::from).toList();
    }

    @QueryMapping
    @Nullable
    EstateNode estate(@Argument UUID id) {
        return estates.findById(id).map(EstateNode::from).orElse(null);
    }

    @BatchMapping(typeName = "Estate")
    Map<EstateNode, UnitCounts> unitCounts(List<EstateNode> nodes) {
        Map<UUID, UnitCounts> counts =
                reads.counts(nodes.stream().map(EstateNode::id).toList());
        Map<EstateNode, UnitCounts> found = new HashMap<>();
        nodes.stream()
                .filter(node -> counts.containsKey(node.id()))
                .forEach(node -> found.put(node, counts.getOrDefault(node.id(), UnitCounts.NONE)));
        return found;
    }

    @BatchMapping(typeName = "Estate", field = "departments")
    Map<EstateNode, List<DepartmentNode>> departments(List<EstateNode> nodes) {
        Map<UUID, List<UUID>> ids =
                reads.departments(nodes.stream().map(EstateNode::id).toList());
        Map<UUID, Department> byId =
                departments
                        .findAllByIdIn(ids.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Department::id, Function.identity()));
        return nodes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        node -> ids.getOrDefault(node.id(), List.of()).stream()
                                .map(id -> DepartmentNode.from(Objects.requireNonNull(byId.get(id))))
                                .toList()));
    }
}
