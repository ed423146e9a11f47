package cn.huiyin.duties.web;

import cn.huiyin.duties.AcknowledgeDuty;
import cn.huiyin.duties.DutyReads;
import cn.huiyin.duties.DutyView;
import cn.huiyin.duties.ExplainLateness;
import cn.huiyin.duties.LatenessCause;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** What people do about a missed duty beside doing it: take note, and say why it was late. */
@Controller
@Transactional(readOnly = true)
class MissedDutyController {

    record AcknowledgeInput(UUID dutyId, @Nullable String idempotencyKey) {}

    record ExplainInput(
            UUID dutyId,
            String reason,
            @Nullable LatenessCause cause,
            @Nullable String idempotencyKey) {}

    record DutyAcknowledgePayload(@Nullable UUID dutyId, List<UserError> errors) {}

    record DutyLatenessExplainPayload(@Nullable UUID dutyId, List<UserError> errors) {}

    private final AcknowledgeDuty acknowledgeDuty;
    private final ExplainLateness explainLateness;
    private final DutyReads reads;
    private final UserErrors errors;

    MissedDutyController(
            AcknowledgeDuty acknowledgeDuty, ExplainLateness explainLateness, DutyReads reads, UserErrors errors) {
        this.acknowledgeDuty = acknowledgeDuty;
        this.explainLateness = explainLateness;
        this.reads = reads;
        this.errors = errors;
    }

    @MutationMapping
    @Transactional
    DutyAcknowledgePayload dutyAcknowledge(@Argument AcknowledgeInput input) {
        UserError error = switch (acknowledgeDuty.acknowledge(input.dutyId())) {
            case ACKNOWLEDGED -> null;
            case NOT_TOLD -> errors.conflict("", "duties.acknowledge.not-told");
            case NOT_OPEN -> errors.conflict("", "duties.acknowledge.not-open");
        };
        return error == null
                ? new DutyAcknowledgePayload(input.dutyId(), List.of())
                : new DutyAcknowledgePayload(null, List.of(error));
    }

    @MutationMapping
    @Transactional
    DutyLatenessExplainPayload dutyLatenessExplain(@Argument ExplainInput input) {
        LatenessCause cause = input.cause() == null ? LatenessCause.OTHER : input.cause();
        UserError error = switch (explainLateness.explain(input.dutyId(), cause, input.reason())) {
            case EXPLAINED -> null;
            case REASON_MISSING -> errors.input("input.reason", "duties.lateness.reason");
            case REASON_TOO_LONG -> errors.input("input.reason", "duties.lateness.too-long", ExplainLateness.LONGEST);
            case NOT_LATE -> errors.conflict("", "duties.lateness.not-late");
            case ALREADY -> errors.conflict("", "duties.lateness.already");
        };
        return error == null
                ? new DutyLatenessExplainPayload(input.dutyId(), List.of())
                : new DutyLatenessExplainPayload(null, List.of(error));
    }

    @SchemaMapping(typeName = "DutyAcknowledgePayload", field = "duty")
    @Nullable
    DutyView acknowledged(DutyAcknowledgePayload payload) {
        return duty(payload.dutyId());
    }

    @SchemaMapping(typeName = "DutyLatenessExplainPayload", field = "duty")
    @Nullable
    DutyView explained(DutyLatenessExplainPayload payload) {
        return duty(payload.dutyId());
    }

    private @Nullable DutyView duty(@Nullable UUID id) {
        return id == null ? null : reads.find(id).orElse(null);
    }
}
