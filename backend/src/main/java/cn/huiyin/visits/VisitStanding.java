package cn.huiyin.visits;

import cn.huiyin.cases.InVain;
import cn.huiyin.cases.event.ReturnVisitChanged;
import cn.huiyin.cases.event.ReturnVisitChanged.Standing;
import cn.huiyin.policy.SettingsVersions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the case how its return visit stands: whether one is owed, made, or was tried in vain as often as is set. */
@Component
class VisitStanding {

    /** Attempts in vain by a person since the matter was handled, and letters. */
    private static final String IN_VAIN = """
            select happened_at, method in ('LETTER', 'MESSAGE') as letter from visits
            where case_id = :case and happened_at >= :since and (method in ('LETTER', 'MESSAGE')
                or (result in ('NO_ANSWER', 'REFUSED', 'WRONG_NUMBER') and method in ('ORAL', 'PHONE', 'DOOR')))""";

    private static final String REACHED = """
            select exists (
                select from visits v
                join visited_duties r on r.company_id = v.company_id and r.visit_id = v.id
                where v.case_id = :case and v.happened_at >= :since and v.denied_at is null)""";

    private final VisitDuties duties;
    private final SettingsVersions versions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VisitStanding(
            VisitDuties duties,
            SettingsVersions versions,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.duties = duties;
        this.versions = versions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Reckons it anew; to be called as the system, which sees all duties of the case. */
    Standing of(VisitedCase matter) {
        Instant since = matter.visitableFrom();
        if (since == null) {
            return Standing.NONE;
        }
        List<VisitDuty> all = duties.ofCase(matter.id());
        if (all.stream().anyMatch(VisitDuty::isOwed)) {
            return triedInVain(matter, since) ? Standing.NOT_REACHED : Standing.OWED;
        }
        return reached(matter, since) ? Standing.MADE : Standing.NONE;
    }

    /** Tells it to cases. */
    void tell(VisitedCase matter, Standing standing) {
        events.publishEvent(new ReturnVisitChanged(matter.companyId(), matter.estateId(), matter.id(), standing));
    }

    private boolean reached(VisitedCase matter, Instant since) {
        return jdbc.sql(REACHED)
                .param("case", matter.id())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    private boolean triedInVain(VisitedCase matter, Instant since) {
        List<Instant> attempts = new ArrayList<>();
        List<Instant> letters = new ArrayList<>();
        jdbc.sql(IN_VAIN)
                .param("case", matter.id())
                .param("since", Timestamp.from(since))
                .query(row -> {
                    (row.getBoolean(2) ? letters : attempts)
                            .add(row.getTimestamp(1).toInstant());
                });
        Instant letter = letters.stream().max(Comparator.naturalOrder()).orElse(null);
        return new InVain(attempts, letter).isEnough(versions.inForce(matter.estateId(), clock.instant()));
    }
}
