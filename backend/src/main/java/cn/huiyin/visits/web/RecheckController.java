package cn.huiyin.visits.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.cases.node.PartyNode;
import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.visits.RecheckList;
import cn.huiyin.visits.RecheckResult;
import cn.huiyin.visits.RecordRecheck;
import cn.huiyin.visits.VisitOutcome;
import graphql.relay.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Visits that the company calls about again: a page in three statements. */
@Controller
@Transactional
class RecheckController {

    record RecheckRecordInput(
            UUID recheckId,
            RecheckResult result,
            @Nullable Integer satisfaction,
            @Nullable String note) {}

    record RecheckPayload(@Nullable UUID recheckId, List<UserError> errors) {}

    private final RecheckList list;
    private final RecordRecheck record;
    private final VisitNodes visits;
    private final CaseNodes cases;
    private final UserErrors errors;

    RecheckController(RecheckList list, RecordRecheck record, VisitNodes visits, CaseNodes cases, UserErrors errors) {
        this.list = list;
        this.record = record;
        this.visits = visits;
        this.cases = cases;
        this.errors = errors;
    }

    @QueryMapping
    Connection<RecheckNode> recheckList(
            @Argument @Nullable UUID estateId,
            @Argument @Nullable Boolean done,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        KeysetPage<RecheckList.Task> page =
                list.page(estateId, Boolean.TRUE.equals(done), KeysetPage.size(first), Cursor.decode(after));
        return new KeysetPage<>(nodes(page.items()), page.hasNext())
                .connection(
                        node -> new Cursor(node.task().drawnAt(), node.task().id()));
    }

    @MutationMapping
    RecheckPayload recheckRecord(@Argument RecheckRecordInput input) {
        VisitOutcome outcome = record.handle(
                new RecordRecheck.Command(input.recheckId(), input.result(), input.satisfaction(), input.note()));
        return switch (outcome) {
            case VisitOutcome.Done done -> new RecheckPayload(done.id(), List.of());
            case VisitOutcome.Refused refused ->
                new RecheckPayload(
                        null,
                        List.of(errors.input(
                                "input." + refused.field(),
                                refused.message(),
                                refused.arguments().toArray())));
        };
    }

    @SchemaMapping(typeName = "RecheckPayload")
    Optional<RecheckNode> recheck(RecheckPayload payload) {
        return Optional.ofNullable(payload.recheckId())
                .flatMap(list::find)
                .flatMap(task -> nodes(List.of(task)).stream().findFirst());
    }

    @SchemaMapping(typeName = "Recheck", field = "case")
    CaseNode matter(RecheckNode node) {
        return node.matter();
    }

    @SchemaMapping(typeName = "Recheck")
    Optional<PartyNode> contact(RecheckNode node) {
        return Optional.ofNullable(node.contact());
    }

    private List<RecheckNode> nodes(List<RecheckList.Task> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Map<UUID, CaseNode> matters = cases.byIds(
                tasks.stream().map(RecheckList.Task::caseId).distinct().toList());
        Map<UUID, VisitNode> made =
                visits.byIds(tasks.stream().map(RecheckList.Task::visitId).toList());
        List<RecheckNode> nodes = new ArrayList<>();
        for (RecheckList.Task task : tasks) {
            CaseNode matter = matters.get(task.caseId());
            VisitNode visit = made.get(task.visitId());
            if (matter != null && visit != null) {
                nodes.add(new RecheckNode(task, visit, matter));
            }
        }
        return nodes;
    }
}
