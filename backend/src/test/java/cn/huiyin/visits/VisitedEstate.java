package cn.huiyin.visits;

import cn.huiyin.duties.Occurrence;
import cn.huiyin.duties.Occurrences;
import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens estates under a procedure and puts cases into them that are to be visited, as their clauses see them. */
record VisitedEstate(
        World world,
        MovableClock clock,
        TransactionTemplate transaction,
        OpenSettings settings,
        Occurrences occurrences) {

    /** One estate, its company, and an occupant with an account. */
    record Opened(World.Company company, UUID occupantId, World.Member occupant) {

        UUID estate() {
            return company.estate();
        }

        Api.As as(Role role) {
            return role == Role.OCCUPANT ? occupant.as() : company.as(role);
        }
    }

    /** What is told of a case that is to be visited. */
    record Told(String kind, String severity, String category, int repeatCount, boolean forwarded) {
        static final Told COMPLAINT = new Told("COMPLAINT", "GENERAL", "leak.wall", 1, false);
        static final Told REPAIR = new Told("REPAIR", "GENERAL", "leak.wall", 1, false);
        static final Told MAJOR = new Told("COMPLAINT", "MAJOR", "leak.wall", 1, false);
        static final Told REPEATED = new Told("COMPLAINT", "GENERAL", "leak.wall", 2, false);
        static final Told FORWARDED = new Told("COMPLAINT", "GENERAL", "leak.wall", 1, true);
        static final Told IDEA = new Told("SUGGESTION", "GENERAL", "community.idea", 1, false);
    }

    Opened open(String template, Map<String, Object> overrides) {
        World.Company company = world.company();
        system(company, () -> {
            OpenSettings.Outcome outcome = settings.open(
                    new OpenSettings.Command(company.estate(), template, "cn", ZoneId.of("Asia/Shanghai"), overrides));
            if (!(outcome instanceof OpenSettings.Outcome.Opened)) {
                throw new AssertionError(outcome);
            }
        });
        UUID occupant = Ids.next();
        world.jdbc()
                .sql(
                        "insert into occupants (company_id, estate_id, id, name, phone) values (?, ?, ?, '王芳', '13800138000')")
                .params(company.id(), company.estate(), occupant)
                .update();
        return new Opened(
                company,
                occupant,
                world.member(company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, occupant));
    }

    /** A case that nobody has replied to yet. */
    UUID handling(Opened estate, Told told) {
        return insert(estate, told, "HANDLING", null, null);
    }

    /** A complaint, suggestion … that was just replied to. */
    UUID replied(Opened estate, Told told) {
        Instant now = clock.instant();
        UUID id = insert(estate, told, "REPLIED", now, null);
        happened(estate, id, told, "case.replied", now);
        return id;
    }

    /** A repair whose works were just done. */
    UUID done(Opened estate, Told told) {
        Instant now = clock.instant();
        UUID id = insert(estate, told, "DONE", null, now);
        happened(estate, id, told, "case.done", now);
        return id;
    }

    /** It was taken up again and replied to a second time. */
    void repliedAgain(Opened estate, UUID id, Told told) {
        Instant now = clock.instant();
        world.jdbc()
                .sql("update cases set state = 'REPLIED', replied_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(now), id)
                .update();
        happened(estate, id, told, "case.replied", now);
    }

    /** It was closed with the visit. */
    void close(UUID id) {
        world.jdbc().sql("""
                        update cases set state = 'CLOSED', is_open = false, ending = 'AGREED', closed_at = ?,
                            version = version + 1 where id = ?""").params(Timestamp.from(clock.instant()), id).update();
    }

    void assign(UUID caseId, UUID membership) {
        world.jdbc()
                .sql("update cases set assignee_id = ? where id = ?")
                .params(membership, caseId)
                .update();
    }

    /** Somebody no longer works here. */
    void leave(UUID membership) {
        world.jdbc()
                .sql("update memberships set valid_until = ? where id = ?")
                .params(Timestamp.from(clock.instant()), membership)
                .update();
    }

    void waive(UUID caseId, UUID by) {
        world.jdbc().sql("""
                        update duties set state = 'WAIVED', waived_reason = 'x', waived_by = ?, next_look_at = null
                        where subject_id = ? and act = 'visit.made' and not_before is null""").params(by, caseId).update();
    }

    String column(UUID caseId, String column) {
        return text("select " + column + "::text from cases where id = ?", caseId);
    }

    /** The states of the case's duties of return visits, by rule. */
    List<String> duties(UUID caseId) {
        return world.jdbc().sql("""
                        select rule || ' ' || state from duties
                        where subject_id = ? and act = 'visit.made' and not_before is null order by rule, id""").param(caseId).query(String.class).list();
    }

    UUID duty(UUID caseId) {
        return UUID.fromString(text("""
                select id::text from duties where subject_id = ? and act = 'visit.made' and not_before is null
                and state = 'OPEN' order by due_at, id limit 1""", caseId));
    }

    int visits(UUID caseId) {
        return Integer.parseInt(text("select count(*)::text from visits where case_id = ?", caseId));
    }

    private String text(String sql, UUID id) {
        return world.jdbc().sql(sql).param(id).query(String.class).single();
    }

    private UUID insert(Opened estate, Told told, String state, Instant repliedAt, Instant doneAt) {
        UUID id = Ids.next();
        Timestamp now = Timestamp.from(clock.instant());
        world.jdbc()
                .sql("""
                        insert into cases (company_id, estate_id, id, reference, kind, state, is_open, channel, received_at,
                            entered_at, occupant_id, valid, category, severity, urgency, responsibility, department_id,
                            department, replied_at, done_at, repeat_count, forwarded, timeline_sequence, timeline_digest)
                        values (?, ?, ?, ?, ?, ?, true, 'PHONE', ?, ?, ?, true, ?, ?, 'ROUTINE', 'COMMON', ?, 'engineering',
                            ?, ?, ?, ?, 1, decode(repeat('00', 32), 'hex'))""")
                .params(Arrays.asList(
                        estate.company().id(),
                        estate.estate(),
                        id,
                        id.toString(),
                        told.kind(),
                        state,
                        now,
                        now,
                        estate.occupantId(),
                        told.category(),
                        told.severity(),
                        estate.company().departments().get("engineering"),
                        repliedAt == null ? null : Timestamp.from(repliedAt),
                        doneAt == null ? null : Timestamp.from(doneAt),
                        told.repeatCount(),
                        told.forwarded()))
                .update();
        return id;
    }

    void happened(Opened estate, UUID id, Told told, String name, Instant at) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", told.kind().toLowerCase(Locale.ROOT));
        facts.put("channel", "phone");
        facts.put("valid", true);
        facts.put("category", told.category());
        facts.put("severity", told.severity().toLowerCase(Locale.ROOT));
        facts.put("urgency", "routine");
        facts.put("responsibility", "common");
        facts.put("department", "engineering");
        facts.put("receivedAt", at);
        facts.put("repeatCount", told.repeatCount());
        facts.put("reopenedCount", 0);
        facts.put("forwarded", told.forwarded());
        facts.put("concealed", false);
        system(estate.company(), () -> occurrences.record(Occurrence.of(name, "case", id, estate.estate(), at, facts)));
    }

    private void system(World.Company company, Runnable work) {
        Scope.run(
                Scope.system(company.id(), company.estate()), () -> transaction.executeWithoutResult(s -> work.run()));
    }
}
