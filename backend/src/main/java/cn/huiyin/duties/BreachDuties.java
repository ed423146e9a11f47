package cn.huiyin.duties;

import cn.huiyin.duties.event.DutyBreached;
import cn.huiyin.duties.event.DutyDueSoon;
import cn.huiyin.duties.event.DutyReminded;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns due duties of one estate into warnings, breaches, escalations and reminders, in one transaction. Rows that another
 * node holds are skipped, and each level and each turn stands once a duty in the database: so each is told once, whoever
 * dies in between.
 */
@Component
class BreachDuties {

    private final MissedRows rows;
    private final SettingsVersions versions;
    private final Staff staff;
    private final RosterReads roster;
    private final ApplicationEventPublisher events;

    BreachDuties(
            MissedRows rows,
            SettingsVersions versions,
            Staff staff,
            RosterReads roster,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.versions = versions;
        this.staff = staff;
        this.roster = roster;
        this.events = events;
    }

    /** Looks at the duties, under the scope of their company, and answers how many were looked at. */
    @Transactional
    public int look(UUID estateId, List<UUID> dutyIds, Instant now) {
        List<Missed> locked = rows.lock(dutyIds, now);
        if (locked.isEmpty()) {
            return 0;
        }
        Posts posts = new Posts(staff.of(estateId, now), roster.phoneHolders(estateId, now));
        List<UUID> dueSoon = new ArrayList<>();
        List<MissedRows.Look> looks = new ArrayList<>();
        List<MissedRows.Breach> breaches = new ArrayList<>();
        List<MissedRows.Again> reminders = new ArrayList<>();
        for (Missed duty : locked) {
            if (duty.dueAt().isAfter(now)) {
                looks.add(new MissedRows.Look(duty.id(), null, duty.escalation(), null, duty.dueAt()));
                dueSoon.add(duty.id());
                continue;
            }
            Escalations.Plan plan = new Escalations(versions.get(duty.versionId()), posts.toTell(duty)).plan(duty, now);
            plan.steps().forEach(step -> breaches.add(new MissedRows.Breach(Ids.next(), duty, step)));
            if (plan.reminder() != null) {
                reminders.add(new MissedRows.Again(Ids.next(), duty, plan.reminder()));
            }
            int level = plan.steps().isEmpty()
                    ? duty.escalation()
                    : plan.steps().getLast().level();
            looks.add(new MissedRows.Look(duty.id(), duty.dueAt(), level, plan.listedAt(), plan.nextLookAt()));
        }
        rows.insertBreaches(estateId, breaches);
        rows.insertReminders(estateId, reminders);
        rows.update(looks);
        tell(estateId, dueSoon, breaches, reminders);
        return locked.size();
    }

    private void tell(
            UUID estateId, List<UUID> dueSoon, List<MissedRows.Breach> breaches, List<MissedRows.Again> reminders) {
        UUID company = Scope.current().company();
        dueSoon.forEach(duty -> events.publishEvent(new DutyDueSoon(company, estateId, duty)));
        breaches.forEach(breach -> events.publishEvent(new DutyBreached(
                company,
                estateId,
                breach.duty().id(),
                breach.id(),
                breach.step().level())));
        reminders.forEach(again -> events.publishEvent(new DutyReminded(
                company,
                estateId,
                again.duty().id(),
                again.id(),
                again.reminder().number())));
    }
}
