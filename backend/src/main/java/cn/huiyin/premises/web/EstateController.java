package cn.huiyin.premises.web;

import cn.huiyin.policy.Procedure;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
import cn.huiyin.tenancy.Estates;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final SettingsVersions versions;
    private final Clock clock;

    EstateController(
            Estates estates, Departments departments, EstateReads reads, SettingsVersions versions, Clock clock) {
        this.estates = estates;
        this.departments = departments;
        this.reads = reads;
        this.versions = versions;
        this.clock = clock;
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

    /** An estate moves to other templates and calendars by its settings; the row keeps those with which it was set up. */
    @BatchMapping(typeName = "Estate", field = "template")
    List<String> template(List<EstateNode> nodes) {
        return running(nodes, EstateNode::template, Procedure::template);
    }

    @BatchMapping(typeName = "Estate", field = "calendar")
    List<String> calendar(List<EstateNode> nodes) {
        return running(nodes, EstateNode::calendar, Procedure::calendar);
    }

    private List<String> running(
            List<EstateNode> nodes, Function<EstateNode, String> atFirst, Function<Procedure, String> now) {
        Map<UUID, Procedure> procedures =
                versions.procedures(nodes.stream().map(EstateNode::id).toList(), clock.instant());
        return nodes.stream()
                .map(node ->
                        Optional.ofNullable(procedures.get(node.id())).map(now).orElseGet(() -> atFirst.apply(node)))
                .toList();
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
