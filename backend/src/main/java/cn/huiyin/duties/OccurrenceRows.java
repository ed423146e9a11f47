package cn.huiyin.duties;

import cn.huiyin.policy.EventCatalogue;
import cn.huiyin.policy.Library;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code occurrences}: written once. */
@Repository
class OccurrenceRows {

    private final JdbcClient jdbc;
    private final EventCatalogue events;

    OccurrenceRows(JdbcClient jdbc, Library library) {
        this.jdbc = jdbc;
        this.events = library.events();
    }

    void insert(Recorded occurrence) {
        jdbc.sql("""
                        insert into occurrences (company_id, estate_id, id, name, subject_type, subject_id, happened_at,
                            entered_at, facts, assignee_id, settings_version_id, correction, excused, act_id)
                        values (:company, :estate, :id, :name, :type, :subject, :happened, :entered, :facts::jsonb,
                            :assignee, :version, :correction, :excused, :act)""")
                .param("company", Scope.current().company())
                .param("estate", occurrence.estateId())
                .param("id", occurrence.id())
                .param("name", occurrence.name())
                .param("type", occurrence.subjectType())
                .param("subject", occurrence.subjectId())
                .param("happened", Timestamp.from(occurrence.happenedAt()))
                .param("entered", Timestamp.from(occurrence.enteredAt()))
                .param("facts", Json.write(occurrence.facts()))
                .param("assignee", occurrence.assigneeId())
                .param("version", occurrence.versionId())
                .param("correction", occurrence.correction())
                .param("excused", occurrence.excused())
                .param("act", occurrence.actId())
                .update();
    }

    /** All that happened to a subject, in the order of happening. */
    List<Recorded> of(UUID subjectId) {
        return jdbc.sql("""
                        select * from occurrences where company_id = :company and subject_id = :subject
                        order by happened_at, id""")
                .param("company", Scope.current().company())
                .param("subject", subjectId)
                .query((row, n) -> recorded(row))
                .list();
    }

    Recorded recorded(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new Recorded(
                row.getObject("id", UUID.class),
                name,
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getObject("estate_id", UUID.class),
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("entered_at").toInstant(),
                events.get(name).stored(Json.map(row.getString("facts"))),
                row.getObject("assignee_id", UUID.class),
                row.getObject("settings_version_id", UUID.class),
                row.getBoolean("correction"),
                row.getBoolean("excused"),
                row.getObject("act_id", UUID.class));
    }
}
