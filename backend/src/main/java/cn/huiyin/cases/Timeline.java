package cn.huiyin.cases;

import cn.huiyin.attachments.Subject;
import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Writes entries, which are never changed, and lets those who may read them follow the case. */
@Component
class Timeline {

    private static final String ENTRY = """
            insert into timeline_entries (company_id, estate_id, id, case_id, sequence, act, happened_at, entered_at,
                actor_id, actor_role, entered_by_id, audience, facts, text_digest, salt, digest,
                occupant_id, department_id, assignee_id, taken_by_id, let_in,
                about_member_id, about_department_id, company_alone)
            values (:company, :estate, :id, :case, :sequence, :act, :happened, :entered,
                :actor, :role, :enteredBy, :audience, :facts::jsonb, :textDigest, :salt, :digest,
                :occupant, :department, :assignee, :takenBy, cast(:letIn as uuid[]), :aboutMember, :aboutDepartment, :companyAlone)""";

    private static final String TEXT = """
            text as (
                insert into timeline_texts (company_id, estate_id, id, case_id, audience, text, salt,
                    occupant_id, department_id, assignee_id, taken_by_id, let_in,
                about_member_id, about_department_id, company_alone)
                values (:company, :estate, :id, :case, :audience, :text, :textSalt,
                    :occupant, :department, :assignee, :takenBy, cast(:letIn as uuid[]), :aboutMember, :aboutDepartment, :companyAlone)),
            """;

    private static final String FOLLOW = """
            with entries as (
                update timeline_entries set department_id = :department, assignee_id = :assignee, let_in = cast(:letIn as uuid[]),
                    about_member_id = :aboutMember, about_department_id = :aboutDepartment, company_alone = :companyAlone
                where company_id = :company and case_id = :case),
            texts as (
                update timeline_texts set department_id = :department, assignee_id = :assignee, let_in = cast(:letIn as uuid[]),
                    about_member_id = :aboutMember, about_department_id = :aboutDepartment, company_alone = :companyAlone
                where company_id = :company and case_id = :case),
            parties as (
                update case_parties set department_id = :department, assignee_id = :assignee, let_in = cast(:letIn as uuid[]),
                    about_member_id = :aboutMember, about_department_id = :aboutDepartment, company_alone = :companyAlone
                where company_id = :company and case_id = :case)
            update case_accounts set department_id = :department, assignee_id = :assignee, let_in = cast(:letIn as uuid[]),
                    about_member_id = :aboutMember, about_department_id = :aboutDepartment, company_alone = :companyAlone
            where company_id = :company and case_id = :case""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Timeline(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds an entry to the timeline of a case that is stored, with its words and accounts in one statement. */
    void add(Case matter, TimelineEntry entry, Accounts accounts) {
        TimelineEntry.SaltedText text = entry.text();
        boolean first = !accounts.sql().isEmpty();
        String beside = accounts.sql() + (text == null || first ? "" : TEXT);
        JdbcClient.StatementSpec insert = jdbc.sql(
                        (beside.isEmpty() ? "" : "with " + beside.strip().replaceAll(",$", "") + " ") + ENTRY)
                .params(accounts.parameters());
        if (first) {
            insert = insert.param("accountSalt", text == null ? null : text.salt());
        } else if (text != null) {
            insert = insert.param("text", text.words()).param("textSalt", text.salt());
        }
        readers(insert, matter)
                .param("estate", matter.estateId())
                .param("id", entry.id())
                .param("sequence", entry.sequence())
                .param("act", entry.act().name())
                .param("happened", Timestamp.from(entry.happenedAt()))
                .param("entered", Timestamp.from(entry.enteredAt()))
                .param("actor", entry.actor().id())
                .param("role", name(entry.actor().role()))
                .param("enteredBy", entry.actor().enteredById())
                .param("audience", entry.audience().name())
                .param("facts", json.writeValueAsString(entry.facts()))
                .param("textDigest", entry.textDigest())
                .param("salt", entry.salt())
                .param("digest", entry.digest())
                .param("occupant", matter.occupantId())
                .param("takenBy", matter.intake().takenById())
                .update();
    }

    /** Lets those who may read the case now read what was written before, and others no longer. */
    void follow(Case matter) {
        readers(jdbc.sql(FOLLOW), matter).update();
    }

    private static JdbcClient.StatementSpec readers(JdbcClient.StatementSpec statement, Case matter) {
        Handlers handlers = matter.handlers();
        UUID department = handlers.departmentId();
        UUID assignee = handlers.assigneeId();
        return statement
                .param("company", matter.companyId())
                .param("case", matter.id())
                .param("department", department)
                .param("assignee", assignee)
                .param("letIn", Subject.array(matter.letIn()))
                .param("aboutMember", matter.concern().memberId())
                .param("aboutDepartment", matter.concern().departmentId())
                .param("companyAlone", matter.concern().companyAlone());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
