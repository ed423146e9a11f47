package cn.huiyin.visits;

import cn.huiyin.cases.event.ReturnVisitChanged;
import cn.huiyin.cases.event.ReturnVisitChanged.Standing;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the case how its return visit stands: whether one is owed, made, or was tried in vain as often as is set. */
@Component
class VisitStanding {

    /** Attempts in vain by a person since the matter was handled: how many, on how many days and at how many times of day of the estate, and the letter after. */
    private static final String IN_VAIN = """
            with tried as (
                select happened_at, (happened_at at time zone :zone)::date as day,
                    -- Morning, afternoon, evening.
                    width_bucket(extract(hour from happened_at at time zone :zone), array[12, 18]) as part_of_day
                from visits
                where case_id = :case and happened_at >= :since
                  and result in ('NO_ANSWER', 'REFUSED', 'WRONG_NUMBER') and method in ('ORAL', 'PHONE', 'DOOR'))
            select count(*) >= :attempts and count(distinct day) >= :days
                and count(distinct part_of_day) >= :times and exists (
                select from visits l
                where l.case_id = :case and l.method in ('LETTER', 'MESSAGE')
                  and l.happened_at >= (select max(happened_at) from tried))
            from tried""";

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
        SettingsVersion settings = versions.inForce(matter.estateId(), clock.instant());
        return jdbc.sql(IN_VAIN)
                .param("case", matter.id())
                .param("since", Timestamp.from(since))
                .param("zone", settings.zone().getId())
                .param("attempts", settings.number("visitAttempts"))
                .param("days", settings.number("visitAttemptDays"))
                .param("times", settings.number("visitAttemptTimes"))
                .query(Boolean.class)
                .single();
    }
}
