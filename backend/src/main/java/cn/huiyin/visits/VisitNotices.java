package cn.huiyin.visits;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.ScopeElevation;
import cn.huiyin.worktime.SpanText;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what to know though nothing is wrong: that a visit was kept and does not count, and why. */
@Component
public class VisitNotices {

    private final Visits visits;
    private final VisitDuties duties;
    private final SettingsVersions versions;
    private final ScopeElevation elevation;

    VisitNotices(Visits visits, VisitDuties duties, SettingsVersions versions, ScopeElevation elevation) {
        this.visits = visits;
        this.duties = duties;
        this.versions = versions;
        this.elevation = elevation;
    }

    /** The key of the text; nothing where the visit counts, was none, or nobody asks for one. */
    @Transactional(readOnly = true)
    public Optional<String> of(UUID visitId) {
        return visits.findById(visitId)
                .filter(visit -> visit.answer().result().answered() && !visit.denied())
                .flatMap(visit -> elevation.asSystem(visit.estateId(), () -> reason(visit)));
    }

    private Optional<String> reason(Visit visit) {
        boolean owed = duties.ofCase(visit.caseId()).stream().anyMatch(VisitDuty::isOwed);
        if (!owed || duties.reachedAny(visit.id())) {
            return Optional.empty();
        }
        if (!visit.answer().method().byPerson()) {
            return Optional.of("visit.notice.letter");
        }
        if (visit.visitor().handler()) {
            return Optional.of("visit.notice.handler");
        }
        return Optional.of(isLate(visit) ? "visit.notice.late" : "visit.notice.other");
    }

    private boolean isLate(Visit visit) {
        SettingsVersion settings = versions.inForce(visit.estateId(), visit.happenedAt());
        return visit.enteredAt()
                .isAfter(settings.calendar()
                        .after(visit.happenedAt(), SpanText.parse(settings.text("lateEntryMax")))
                        .at());
    }
}
