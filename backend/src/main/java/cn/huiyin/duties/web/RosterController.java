package cn.huiyin.duties.web;

import cn.huiyin.duties.RosterPost;
import cn.huiyin.duties.RosterReads;
import cn.huiyin.duties.RosterShift;
import cn.huiyin.duties.SetRoster;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Who is on: read by all staff, set by the director. */
@Controller
@Transactional(readOnly = true)
class RosterController {

    private static final int WEEK = 7;
    private static final int LONGEST = 31;

    record ShiftInput(UUID membershipId, LocalTime from, LocalTime until) {}

    record RosterDaySetInput(
            UUID estateId,
            LocalDate day,
            RosterPost post,
            List<ShiftInput> shifts,
            @Nullable String idempotencyKey) {}

    record RosterDaySetPayload(@Nullable List<RosterShift> shifts, List<UserError> errors) {}

    private final SetRoster setRoster;
    private final RosterReads reads;
    private final UserErrors errors;

    RosterController(SetRoster setRoster, RosterReads reads, UserErrors errors) {
        this.setRoster = setRoster;
        this.reads = reads;
        this.errors = errors;
    }

    @QueryMapping
    List<RosterShift> roster(@Argument UUID estateId, @Argument LocalDate from, @Argument @Nullable Integer days) {
        int wanted = days == null ? WEEK : Math.clamp(days, 1, LONGEST);
        return reads.days(estateId, from, wanted);
    }

    @MutationMapping
    @Transactional
    RosterDaySetPayload rosterDaySet(@Argument RosterDaySetInput input) {
        SetRoster.Command command = new SetRoster.Command(
                input.estateId(),
                input.day(),
                input.post(),
                input.shifts().stream()
                        .map(shift -> new SetRoster.Shift(shift.membershipId(), shift.from(), shift.until()))
                        .toList());
        return switch (setRoster.set(command)) {
            case SetRoster.Outcome.Set set -> new RosterDaySetPayload(of(input), List.of());
            case SetRoster.Outcome.TooMany many ->
                refused(errors.input("input.shifts", "duties.roster.too-many", SetRoster.MOST));
            case SetRoster.Outcome.NotStaff wrong ->
                refused(errors.input("input.shifts." + wrong.index() + ".membershipId", "duties.roster.not-staff"));
            case SetRoster.Outcome.Overlaps twice ->
                refused(errors.input("input.shifts." + twice.index() + ".from", "duties.roster.overlaps"));
        };
    }

    private List<RosterShift> of(RosterDaySetInput input) {
        return reads.days(input.estateId(), input.day(), 1).stream()
                .filter(shift -> shift.post() == input.post())
                .toList();
    }

    private static RosterDaySetPayload refused(UserError error) {
        return new RosterDaySetPayload(null, List.of(error));
    }
}
