package cn.huiyin.noticeboard.web;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.noticeboard.OutcomeAct;
import cn.huiyin.noticeboard.OutcomeState;
import cn.huiyin.tenancy.Scope;
import graphql.relay.Connection;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional(readOnly = true)
class OutcomeController {

    private final OutcomeReads reads;
    private final MarkReads marks;
    private final Clock clock;

    OutcomeController(OutcomeReads reads, MarkReads marks, Clock clock) {
        this.reads = reads;
        this.marks = marks;
        this.clock = clock;
    }

    record OutcomePermissions(
            boolean canEdit,
            boolean canSend,
            boolean canObject,
            boolean canApprove,
            boolean canPublish,
            boolean canWithdraw) {}

    @QueryMapping
    Connection<OutcomeNode> outcomes(
            @Argument @Nullable List<OutcomeState> states,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        Set<OutcomeState> wanted =
                states == null || states.isEmpty() ? EnumSet.allOf(OutcomeState.class) : EnumSet.copyOf(states);
        int size = KeysetPage.size(first);
        return KeysetPage.of(reads.list(wanted, Cursor.decode(after), size + 1), size)
                .connection(OutcomeNode::cursor);
    }

    @QueryMapping
    Optional<OutcomeNode> outcome(@Argument UUID id) {
        return reads.find(id);
    }

    @QueryMapping
    List<OutcomeNode> outcomesForMe() {
        return reads.sentToMe();
    }

    @SchemaMapping(typeName = "OutcomePayload", field = "outcome")
    Optional<OutcomeNode> outcome(OutcomePayload payload) {
        return Optional.ofNullable(payload.outcomeId()).flatMap(reads::find);
    }

    @BatchMapping(typeName = "Outcome", field = "marks")
    Map<OutcomeNode, List<MarkNode>> marks(List<OutcomeNode> outcomes) {
        return marks.of(outcomes);
    }

    @SchemaMapping(typeName = "Outcome", field = "permissions")
    OutcomePermissions permissions(OutcomeNode outcome) {
        UUID me = Scope.current().membershipId();
        boolean own = outcome.draftedById().equals(me) || outcome.writtenById().equals(me);
        boolean due = outcome.objectableUntil() != null && !clock.instant().isBefore(outcome.objectableUntil());
        return new OutcomePermissions(
                may(OutcomeAct.EDIT, outcome),
                may(OutcomeAct.SEND, outcome) && outcome.openMarks() == 0,
                may(OutcomeAct.OBJECT, outcome),
                may(OutcomeAct.APPROVE, outcome) && !own && outcome.openMarks() == 0,
                may(OutcomeAct.PUBLISH, outcome) && due,
                may(OutcomeAct.WITHDRAW, outcome));
    }

    private static boolean may(OutcomeAct act, OutcomeNode outcome) {
        return act.begins(outcome.state()) && act.openTo(Scope.current().role());
    }
}
