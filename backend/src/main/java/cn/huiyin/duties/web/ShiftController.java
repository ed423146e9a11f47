package cn.huiyin.duties.web;

import cn.huiyin.duties.DutyReads;
import cn.huiyin.duties.DutyView;
import cn.huiyin.duties.HandOverShift;
import cn.huiyin.duties.ShiftHandover;
import cn.huiyin.duties.ShiftHandovers;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Open lists that go from one shift to the next. */
@Controller
@Transactional(readOnly = true)
class ShiftController {

    private static final int SHOWN = 5;

    record ShiftHandOverInput(
            @Nullable String note, @Nullable String idempotencyKey) {}

    record ShiftTakeOverInput(UUID handoverId, @Nullable String idempotencyKey) {}

    record ShiftPayload(@Nullable UUID handoverId, List<UserError> errors) {}

    private final HandOverShift shift;
    private final ShiftHandovers handovers;
    private final DutyReads reads;
    private final UserErrors errors;

    ShiftController(HandOverShift shift, ShiftHandovers handovers, DutyReads reads, UserErrors errors) {
        this.shift = shift;
        this.handovers = handovers;
        this.reads = reads;
        this.errors = errors;
    }

    @QueryMapping
    List<ShiftHandover> shiftHandovers() {
        return handovers.latest(SHOWN);
    }

    @MutationMapping
    @Transactional
    ShiftPayload shiftHandOver(@Argument ShiftHandOverInput input) {
        return payload(shift.handOver(input.note() == null ? "" : input.note()));
    }

    @MutationMapping
    @Transactional
    ShiftPayload shiftTakeOver(@Argument ShiftTakeOverInput input) {
        return payload(shift.takeOver(input.handoverId()));
    }

    @SchemaMapping(typeName = "ShiftPayload", field = "handover")
    @Nullable
    ShiftHandover handover(ShiftPayload payload) {
        return payload.handoverId() == null
                ? null
                : handovers.find(payload.handoverId()).orElse(null);
    }

    @SchemaMapping(typeName = "ShiftHandover", field = "count")
    int count(ShiftHandover handover) {
        return handover.dutyIds().size();
    }

    /** What of each list is still open, by what is due first. */
    @BatchMapping(typeName = "ShiftHandover", field = "open")
    Map<ShiftHandover, List<DutyView>> open(List<ShiftHandover> several) {
        List<UUID> ids = several.stream()
                .flatMap(each -> each.dutyIds().stream())
                .distinct()
                .toList();
        Map<UUID, DutyView> open = reads.open(ids);
        Map<ShiftHandover, List<DutyView>> found = new HashMap<>();
        several.forEach(each -> found.put(
                each,
                each.dutyIds().stream().map(open::get).filter(Objects::nonNull).toList()));
        return found;
    }

    private ShiftPayload payload(HandOverShift.Outcome outcome) {
        return switch (outcome) {
            case HandOverShift.Outcome.Done done -> new ShiftPayload(done.handoverId(), List.of());
            case HandOverShift.Outcome.NothingToHandOver nothing ->
                refused(errors.input("input.note", "duties.shift.nothing"));
            case HandOverShift.Outcome.NoteTooLong tooLong ->
                refused(errors.input("input.note", "duties.shift.note", HandOverShift.LONGEST));
            case HandOverShift.Outcome.Taken taken -> refused(errors.conflict("", "duties.shift.taken"));
            case HandOverShift.Outcome.Own own -> refused(errors.input("", "duties.shift.own"));
        };
    }

    private static ShiftPayload refused(UserError error) {
        return new ShiftPayload(null, List.of(error));
    }
}
