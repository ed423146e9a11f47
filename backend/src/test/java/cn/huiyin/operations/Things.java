package cn.huiyin.operations;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.World;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company with one of everything: what others must neither see nor change. */
record Things(World.Company company, World.Member occupant, Map<String, UUID> ids) {

    private static final String TRIAGE = """
            mutation ($case: ID!) { caseTriage(input: {caseId: $case, version: 0, valid: true, category: "leak.roof",
                severity: GENERAL, urgency: ROUTINE, responsibility: COMMON}) { errors { code path message } } }""";

    static Things of(DutyWorld duties, World world, Api api) {
        World.Company company = duties.open("sunshine-coast");
        JdbcClient jdbc = world.jdbc();
        UUID building = insert(jdbc, company, "buildings", Map.of("code", "3"));
        UUID unit = insert(
                jdbc,
                company,
                "units",
                Map.of(
                        "building_id",
                        building,
                        "path",
                        "3//1201",
                        "label",
                        "3-1201",
                        "kind",
                        "HOME",
                        "state",
                        "LIVED_IN"));
        UUID person = insert(jdbc, company, "occupants", Map.of("name", "欧阳娜", "phone", "15400000001"));
        UUID occupancy =
                insert(jdbc, company, "occupancies", Map.of("occupant_id", person, "unit_id", unit, "kind", "OWNER"));
        UUID place = insert(
                jdbc, company, "common_places", Map.of("name", "2 号电梯", "kind", "LIFT", "qr_token", Ids.token()));
        World.Member occupant =
                world.member(company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, person);
        Api.Answer received = api.call(
                company.as(Role.DESK),
                """
                mutation ($input: CaseReceiveInput!) { caseReceive(input: $input) { case { id } errors { code path message } } }""",
                Map.of(
                        "input",
                        Map.of(
                                "kind", "COMPLAINT",
                                "channel", "PHONE",
                                "description", "屋面漏水",
                                "occupantId", person.toString(),
                                "unitId", unit.toString())));
        UUID matter = UUID.fromString(received.data("/caseReceive/case/id").asString());
        api.call(company.as(Role.DESK), TRIAGE, Map.of("case", matter.toString()));
        UUID duty = jdbc.sql("select id from duties where company_id = ? order by due_at limit 1")
                .param(company.id())
                .query(UUID.class)
                .single();
        Timestamp now = Timestamp.from(Instant.parse("2026-12-01T02:00:00Z"));
        UUID visit = insert(
                jdbc,
                company,
                "visits",
                Map.of(
                        "case_id",
                        matter,
                        "visitor_id",
                        company.membership(Role.DESK),
                        "visitor_role",
                        "DESK",
                        "visitor_is_handler",
                        false,
                        "method",
                        "PHONE",
                        "result",
                        "SOLVED",
                        "occupant_id",
                        person,
                        "happened_at",
                        now,
                        "entered_at",
                        now));
        UUID recheck = insert(
                jdbc,
                company,
                "rechecks",
                Map.of(
                        "visit_id",
                        visit,
                        "case_id",
                        matter,
                        "visitor_id",
                        company.membership(Role.DESK),
                        "drawn_at",
                        now));
        UUID outcome = insert(
                jdbc,
                company,
                "outcomes",
                Map.of(
                        "case_id",
                        matter,
                        "occupant_id",
                        person,
                        "category",
                        "leak.roof",
                        "text",
                        "屋面已修好",
                        "month",
                        LocalDate.of(2026, 12, 1),
                        "readable_by",
                        "PUBLIC",
                        "state",
                        "DRAFTED",
                        "drafted_by_id",
                        company.membership(Role.DESK),
                        "written_by_id",
                        company.membership(Role.DESK),
                        "drafted_at",
                        now));
        UUID message = insert(
                jdbc,
                company,
                "messages",
                Map.of(
                        "event_key",
                        "CASE_RECEIVED/things",
                        "kind",
                        "CASE_RECEIVED",
                        "subject_id",
                        matter,
                        "case_id",
                        matter,
                        "occupant_id",
                        person,
                        "language",
                        "zh",
                        "state",
                        "NO_ADDRESS",
                        "created_at",
                        now,
                        "available_at",
                        now));
        UUID mark = insert(
                jdbc,
                company,
                "outcome_marks",
                Map.of(
                        "outcome_id",
                        outcome,
                        "starts_at",
                        0,
                        "ends_at",
                        2,
                        "kind",
                        "PERSON",
                        "found",
                        "屋面",
                        "suggestion",
                        "业主"));
        UUID file = insert(
                jdbc,
                company,
                "import_files",
                Map.of(
                        "file_name",
                        "a.csv",
                        "content",
                        "a,b\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "expires_at",
                        now));
        UUID sheet = insert(
                jdbc,
                company,
                "imports",
                Map.of(
                        "kind",
                        "PREMISES",
                        "file_name",
                        "a.csv",
                        "file_id",
                        file,
                        "state",
                        "STARTED",
                        "columns",
                        "[]",
                        "total_rows",
                        1,
                        "created_at",
                        now));
        UUID shared = insert(
                jdbc,
                company,
                "shared_problems",
                Map.of(
                        "lead_case_id",
                        matter,
                        "category",
                        "leak.roof",
                        "title",
                        "屋面漏水",
                        "words",
                        "正在维修",
                        "representative",
                        "欧阳娜",
                        "opened_at",
                        now,
                        "opened_by_id",
                        company.membership(Role.DESK)));
        UUID crew = insert(
                jdbc,
                company,
                "crew_orders",
                Map.of(
                        "case_id",
                        matter,
                        "firm",
                        "安顺机电",
                        "fault",
                        "屋面漏水",
                        "contact_passed",
                        false,
                        "token_hash",
                        ByteBuffer.allocate(32)
                                .putLong(matter.getMostSignificantBits())
                                .putLong(matter.getLeastSignificantBits())
                                .array(),
                        "handed_out_at",
                        now,
                        "handed_out_by_id",
                        company.membership(Role.DESK),
                        "expires_at",
                        Timestamp.from(now.toInstant().plusSeconds(60))));
        Map<String, UUID> ids = new HashMap<>();
        ids.put("crewOrderId", crew);
        ids.put("sharedProblemId", shared);
        ids.put("estateId", company.estate());
        ids.put("caseId", matter);
        ids.put("unitId", unit);
        ids.put("occupantId", person);
        ids.put("occupancyId", occupancy);
        ids.put("commonPlaceId", place);
        ids.put("departmentId", company.departments().get("engineering"));
        ids.put("assigneeId", company.membership(Role.WORKER));
        ids.put("membershipId", company.membership(Role.WORKER));
        ids.put("deputyId", company.membership(Role.GUARD));
        ids.put("dutyId", duty);
        ids.put("visitId", visit);
        ids.put("recheckId", recheck);
        ids.put("outcomeId", outcome);
        ids.put("markId", mark);
        ids.put("messageId", message);
        ids.put("importId", sheet);
        ids.put("uploadId", file);
        return new Things(company, occupant, ids);
    }

    Api.As as(Role role) {
        return role == Role.OCCUPANT ? occupant.as() : company.as(role);
    }

    private static UUID insert(JdbcClient jdbc, World.Company company, String table, Map<String, ?> values) {
        UUID id = Ids.next();
        Map<String, Object> row = new HashMap<>(values);
        row.put("company_id", company.id());
        row.put("estate_id", company.estate());
        row.put("id", id);
        String[] columns = row.keySet().toArray(String[]::new);
        jdbc.sql("insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(
                                        ", ",
                                        Arrays.stream(columns)
                                                .map(column -> "?")
                                                .toList())))
                .params(Arrays.stream(columns).map(row::get).toList())
                .update();
        return id;
    }
}
