package cn.huiyin.duties;

import cn.huiyin.policy.Clause;
import cn.huiyin.policy.DutyRule;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.policy.Text;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers why a duty is there, from what was stored when it was made. */
@Service
@Transactional(readOnly = true)
public class WhyDuty {

    private record Stored(
            UUID id,
            String clauseId,
            String rule,
            UUID versionId,
            Inputs inputs,
            @Nullable Timestamp takenBackAt,
            Stops stops) {}

    private final JdbcClient jdbc;
    private final Library library;
    private final SettingsVersions versions;

    WhyDuty(JdbcClient jdbc, Library library, SettingsVersions versions) {
        this.jdbc = jdbc;
        this.library = library;
        this.versions = versions;
    }

    /**
     * Why one duty is there.
     *
     * @throws NotVisible when it is not there or not the caller's
     */
    public Why of(UUID dutyId) {
        Why why = of(List.of(dutyId)).get(dutyId);
        if (why == null) {
            throw new NotVisible();
        }
        return why;
    }

    /** Why each of the duties is there, in one statement; those that are not visible are absent from the answer. */
    public Map<UUID, Why> of(Collection<UUID> dutyIds) {
        Map<UUID, Why> answers = new HashMap<>();
        jdbc.sql("""
                        select id, clause_id, rule, settings_version_id, inputs::text, taken_back_at, stops::text from duties
                        where company_id = :company and id = any(:ids)""")
                .param("company", Scope.current().company())
                .param("ids", dutyIds.toArray(UUID[]::new))
                .query((row, n) -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        Inputs.parse(row.getString(5), library.events()),
                        row.getTimestamp(6),
                        Stops.parse(row.getString(7))))
                .list()
                .forEach(stored -> answers.put(stored.id(), explain(stored)));
        return answers;
    }

    /** What is to be done, as the clause's rule calls it. */
    public Text title(DutyView duty) {
        return versions.get(duty.settingsVersionId())
                .rule(duty.clauseId(), duty.rule())
                .map(DutyRule::title)
                .orElseThrow();
    }

    /** Why it was let go; null where it was not. */
    public @Nullable String waivedReason(DutyView duty, Locale locale) {
        if (duty.waivedReason() == null || duty.waivedById() != null) {
            return duty.waivedReason();
        }
        return versions.get(duty.settingsVersionId())
                .rule(duty.clauseId(), duty.rule())
                .map(DutyRule::waivedBecause)
                .map(reason -> reason.in(locale))
                .orElse(duty.waivedReason());
    }

    /** Whether a reason for the lateness is asked for and was not given yet. */
    public boolean asksForLateReason(DutyView duty) {
        return duty.breachedAt() != null
                && duty.told().lateReason() == null
                && Boolean.TRUE.equals(
                        versions.get(duty.settingsVersionId()).settings().get("latenessReason"));
    }

    private Why explain(Stored stored) {
        SettingsVersion version = versions.get(stored.versionId());
        Clause clause = version.clause(stored.clauseId()).orElseThrow();
        DutyRule rule = version.rule(stored.clauseId(), stored.rule()).orElseThrow();
        DueTime.Reckoned reckoned = new DueTime(
                        version, rule, stored.inputs(), stored.stops().over())
                .reckon()
                .orElseThrow();
        return new Why(
                clause.id(),
                clause.title(),
                clause.text(),
                rule.title(),
                stored.inputs().event(),
                stored.inputs().happenedAt(),
                reckoned.due().startedAt(),
                rule.within().at() == null
                        ? rule.within().setting()
                        : rule.within().at(),
                reckoned.span(),
                version.number(),
                rule.when() == null ? "" : rule.when(),
                stored.inputs().facts(),
                reckoned.steps(),
                version.zone(),
                reckoned.due().dueAt(),
                reckoned.due().provisionalYear(),
                stored.takenBackAt() == null ? null : stored.takenBackAt().toInstant(),
                stored.stops().since());
    }
}
