package cn.huiyin.duties.web;

import cn.huiyin.duties.DutyReads;
import cn.huiyin.duties.DutyView;
import cn.huiyin.duties.SetAbsence;
import cn.huiyin.duties.WaiveDuty;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Lets duties go, and notes who is away. */
@Controller
@Transactional(readOnly = true)
class DutyActsController {

    record DutyWaiveInput(
            UUID dutyId, String reason, @Nullable String idempotencyKey) {}

    record DutyWaivePayload(@Nullable UUID dutyId, List<UserError> errors) {}

    record AbsenceSetInput(
            UUID membershipId,
            UUID deputyId,
            Instant from,
            Instant until,
            @Nullable String idempotencyKey) {}

    record AbsenceSetPayload(@Nullable UUID absenceId, List<UserError> errors) {}

    private final WaiveDuty waiveDuty;
    private final SetAbsence setAbsence;
    private final DutyReads reads;
    private final UserErrors errors;

    DutyActsController(WaiveDuty waiveDuty, SetAbsence setAbsence, DutyReads reads, UserErrors errors) {
        this.waiveDuty = waiveDuty;
        this.setAbsence = setAbsence;
        this.reads = reads;
        this.errors = errors;
    }

    @MutationMapping
    @Transactional
    DutyWaivePayload dutyWaive(@Argument DutyWaiveInput input) {
        return switch (waiveDuty.waive(input.dutyId(), input.reason())) {
            case WAIVED -> new DutyWaivePayload(input.dutyId(), List.of());
            case REASON_MISSING ->
                new DutyWaivePayload(null, List.of(errors.input("input.reason", "duties.waive.reason")));
            case NOT_OPEN -> new DutyWaivePayload(null, List.of(errors.conflict("", "duties.waive.not-open")));
        };
    }

    @SchemaMapping(typeName = "DutyWaivePayload", field = "duty")
    @Nullable
    DutyView duty(DutyWaivePayload payload) {
        return payload.dutyId() == null ? null : reads.find(payload.dutyId()).orElse(null);
    }

    @MutationMapping
    @Transactional
    AbsenceSetPayload absenceSet(@Argument AbsenceSetInput input) {
        SetAbsence.Command command =
                new SetAbsence.Command(input.membershipId(), input.deputyId(), input.from(), input.until());
        return switch (setAbsence.set(command)) {
            case SetAbsence.Outcome.Set set -> new AbsenceSetPayload(set.absenceId(), List.of());
            case SetAbsence.Outcome.Refused refused ->
                new AbsenceSetPayload(
                        null,
                        List.of(errors.input(
                                "input." + refused.field(),
                                refused.field().equals("until") ? "duties.absence.until" : "duties.absence.deputy")));
        };
    }
}
