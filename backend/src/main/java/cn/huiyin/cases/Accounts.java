package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Stores what was told and by whom, apart from the case: these are the personal things. */
@Component
class Accounts {

    private final NamedParameterJdbcOperations jdbc;

    Accounts(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void told(Case matter, ReceiveCase.Command command) {
        jdbc.update(
                """
                insert into case_accounts (company_id, estate_id, id, case_id, description, place_text, recording_missing,
                    occupant_id, department_id, assignee_id, taken_by_id)
                values (:company, :estate, :case, :case, :description, :placeText, :recordingMissing,
                    :occupant, :department, :assignee, :takenBy)""",
                readers(matter)
                        .addValue("description", command.description().strip())
                        .addValue("placeText", command.placeText())
                        .addValue("recordingMissing", command.recordingMissing()));
    }

    /** Stores what a past register told: words and a place, nobody's name. */
    void told(Case matter, String description, String placeText) {
        jdbc.update("""
                insert into case_accounts (company_id, estate_id, id, case_id, description, place_text, occupant_id,
                    department_id, assignee_id, taken_by_id)
                values (:company, :estate, :case, :case, :description, :placeText, :occupant, :department, :assignee, :takenBy)""", readers(matter).addValue("description", description).addValue("placeText", placeText));
    }

    /** Stores the people of a case in one batch; nobody at all is no statement. */
    void people(Case matter, @Nullable Party reporter, @Nullable Party contact) {
        Map<Part, Party> people = new LinkedHashMap<>();
        if (reporter != null) {
            people.put(Part.REPORTER, reporter);
        }
        if (contact != null) {
            people.put(Part.CONTACT, contact);
        }
        if (people.isEmpty()) {
            return;
        }
        List<MapSqlParameterSource> rows = people.entrySet().stream()
                .map(person -> row(matter, person.getKey(), person.getValue()))
                .toList();
        jdbc.batchUpdate("""
                insert into case_parties (company_id, estate_id, id, case_id, part, name, phone, relation,
                    wished_means, wished_hours, shared_with_worker, occupant_id, department_id, assignee_id, taken_by_id)
                values (:company, :estate, :id, :case, :part, :name, :phone, :relation,
                    :wishedMeans, :wishedHours, :shared, :occupant, :department, :assignee, :takenBy)""", rows.toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Case matter, Part part, Party person) {
        return readers(matter)
                .addValue("id", Ids.next())
                .addValue("part", part.name())
                .addValue("name", person.name().strip())
                .addValue("phone", person.phone().strip())
                .addValue("relation", person.relation())
                .addValue("wishedMeans", person.wishedMeans())
                .addValue("wishedHours", person.wishedHours())
                .addValue("shared", person.sharedWithWorker());
    }

    private static MapSqlParameterSource readers(Case matter) {
        return new MapSqlParameterSource()
                .addValue("company", matter.companyId())
                .addValue("estate", matter.estateId())
                .addValue("case", matter.id())
                .addValue("occupant", matter.occupantId())
                .addValue("department", matter.handlers().departmentId())
                .addValue("assignee", matter.handlers().assigneeId())
                .addValue("takenBy", matter.intake().takenById());
    }
}
