package cn.huiyin.visits;

import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The quality department calls about a visit again and notes what the occupant says. */
@Component
public class RecordRecheck {

    /**
     * What is asked for.
     *
     * @param satisfaction 1 to 5; null where none was told
     */
    public record Command(
            UUID recheckId,
            RecheckResult result,
            @Nullable Integer satisfaction,
            @Nullable String note) {}

    private final Rechecks rechecks;
    private final Visits visits;
    private final VisitedCases cases;
    private final Denial denial;
    private final SettingsVersions versions;
    private final VisitMoment moment;

    RecordRecheck(
            Rechecks rechecks,
            Visits visits,
            VisitedCases cases,
            Denial denial,
            SettingsVersions versions,
            VisitMoment moment) {
        this.rechecks = rechecks;
        this.visits = visits;
        this.cases = cases;
        this.denial = denial;
        this.versions = versions;
        this.moment = moment;
    }

    /** Does it; whoever made the visit cannot. A visit that was not so is taken back as by a denial. */
    @Transactional
    public VisitOutcome handle(Command command) {
        Scope.current().require(Role.QUALITY, Role.HEAD_OFFICE);
        Recheck recheck = rechecks.locked(command.recheckId()).orElseThrow(NotVisible::new);
        VisitOutcome.Refused problem = problem(command, recheck);
        if (problem != null) {
            return problem;
        }
        Visit visit = visits.locked(recheck.visitId()).orElseThrow(NotVisible::new);
        UUID by = Scope.current().membership();
        String note = VisitText.orNull(command.note());
        Instant now = moment.now();
        if (command.result() == RecheckResult.NOT_REACHED) {
            recheck.triedInVain(versions.inForce(visit.estateId(), now).number("visitAttempts"), by, note, now);
        } else {
            recheck.answered(command.result(), command.satisfaction(), note, by, now);
        }
        rechecks.saveAndFlush(recheck);
        if (command.result() == RecheckResult.NOT_SO && !visit.denied()) {
            denial.take(cases.locked(visit.caseId()), visit, note);
        }
        return new VisitOutcome.Done(recheck.id());
    }

    private static VisitOutcome.@Nullable Refused problem(Command command, Recheck recheck) {
        if (recheck.isDone()) {
            return VisitOutcome.refused("recheckId", "visit.recheck.done");
        }
        if (recheck.visitedBy(Scope.current().membership())) {
            return VisitOutcome.refused("recheckId", "visit.recheck.own");
        }
        if (VisitText.tooLong(command.note())) {
            return VisitOutcome.refused("note", "visit.note.too-long", VisitText.LONGEST);
        }
        Integer satisfaction = command.satisfaction();
        if (satisfaction != null
                && (satisfaction < 1 || satisfaction > 5 || command.result() != RecheckResult.CONFIRMED)) {
            return VisitOutcome.refused("satisfaction", "visit.satisfaction.range");
        }
        return null;
    }
}
