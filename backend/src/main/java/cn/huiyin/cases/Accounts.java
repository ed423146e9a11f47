package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was told and by whom, stored apart from the case: these are the personal things. They are written in the statement
 * that writes the first entry.
 *
 * @param sql common table expressions that insert them, each with a comma behind
 * @param parameters their parameters beside those of every entry
 */
record Accounts(String sql, Map<String, @Nullable Object> parameters) {

    static final Accounts NONE = new Accounts("", Map.of());

    private static final String ACCOUNT = """
            account as (
                insert into case_accounts (company_id, estate_id, id, case_id, description, place_text, recording_missing,
                    salt, occupant_id, department_id, assignee_id, taken_by_id)
                values (:company, :estate, :case, :case, :description, :placeText, :recordingMissing, :accountSalt,
                    :occupant, :department, :assignee, :takenBy)),
            """;

    private static final String PARTIES = """
            parties as (
                insert into case_parties (company_id, estate_id, id, case_id, part, name, phone, relation,
                    wished_means, wished_hours, shared_with_worker, occupant_id, department_id, assignee_id, taken_by_id)
                values %s),
            """;

    private static final String PARTY = """
            (:company, :estate, :id#, :case, '#', :name#, :phone#, :relation#, :means#, :hours#, :shared#,
                :occupant, :department, :assignee, :takenBy)""";

    /** What the first entry's digest is made of; the length keeps the description apart from the place. */
    static String words(String description, @Nullable String placeText) {
        return description.length() + ":" + description + (placeText == null ? "" : placeText);
    }

    /** What a past register told: words and a place, nobody's name. */
    static Accounts told(String description, String placeText) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("description", description);
        parameters.put("placeText", placeText);
        parameters.put("recordingMissing", null);
        return new Accounts(ACCOUNT, parameters);
    }

    static Accounts of(ReceiveCase.Command command) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("description", command.description().strip());
        parameters.put("placeText", command.placeText());
        parameters.put("recordingMissing", command.recordingMissing());
        Map<Part, Party> people = new LinkedHashMap<>();
        if (command.reporter() != null) {
            people.put(Part.REPORTER, command.reporter());
        }
        if (command.contact() != null) {
            people.put(Part.CONTACT, command.contact());
        }
        people.forEach((part, person) -> describe(part.name(), person, parameters));
        String rows = people.keySet().stream()
                .map(part -> PARTY.replace("#", part.name()))
                .collect(Collectors.joining(", "));
        return new Accounts(people.isEmpty() ? ACCOUNT : ACCOUNT + PARTIES.replace("%s", rows), parameters);
    }

    private static void describe(String part, Party person, Map<String, @Nullable Object> parameters) {
        parameters.put("id" + part, Ids.next());
        parameters.put("name" + part, person.name().strip());
        parameters.put("phone" + part, person.phone().strip());
        parameters.put("relation" + part, person.relation());
        parameters.put("means" + part, person.wishedMeans());
        parameters.put("hours" + part, person.wishedHours());
        parameters.put("shared" + part, person.sharedWithWorker());
    }
}
