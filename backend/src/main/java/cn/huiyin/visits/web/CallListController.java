package cn.huiyin.visits.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.cases.node.PartyNode;
import cn.huiyin.duties.DutyReads;
import cn.huiyin.duties.DutyView;
import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.visits.CallList;
import cn.huiyin.visits.VisitTask;
import graphql.relay.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The call list: a page in three statements, one for the list, its duties and its cases each. */
@Controller
@Transactional(readOnly = true)
class CallListController {

    private final CallList callList;
    private final DutyReads duties;
    private final CaseNodes cases;

    CallListController(CallList callList, DutyReads duties, CaseNodes cases) {
        this.callList = callList;
        this.duties = duties;
        this.cases = cases;
    }

    @QueryMapping
    Connection<VisitTaskNode> callList(
            @Argument @Nullable UUID estateId, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        KeysetPage<VisitTask> page = callList.page(estateId, KeysetPage.size(first), Cursor.decode(after));
        return new KeysetPage<>(nodes(page.items()), page.hasNext())
                .connection(node -> new Cursor(node.dueAt(), node.task().dutyId()));
    }

    @SchemaMapping(typeName = "VisitTask", field = "case")
    CaseNode matter(VisitTaskNode node) {
        return node.matter();
    }

    @SchemaMapping(typeName = "VisitTask")
    Optional<PartyNode> contact(VisitTaskNode node) {
        return Optional.ofNullable(node.contact());
    }

    private List<VisitTaskNode> nodes(List<VisitTask> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<UUID> caseIds = tasks.stream().map(VisitTask::caseId).distinct().toList();
        Map<UUID, CaseNode> matters = cases.byIds(caseIds);
        Map<UUID, DutyView> owed = duties.ofSubjects(caseIds).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(DutyView::id, Function.identity()));
        List<VisitTaskNode> nodes = new ArrayList<>();
        for (VisitTask task : tasks) {
            DutyView duty = owed.get(task.dutyId());
            CaseNode matter = matters.get(task.caseId());
            if (duty != null && matter != null) {
                nodes.add(new VisitTaskNode(task, duty, matter));
            }
        }
        return nodes;
    }
}
