package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.StatementCount;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** Ninety days of a large estate, 10,000 occurrences, are put to both versions while somebody waits. */
@HuiyinTest
class PreviewAtScaleIT {

    private static final int REPAIRS = 2_000;
    private static final int DAYS = 80;
    private static final String PREVIEW = """
            query($input: SettingsProposalInput!) { settingsDifference(input: $input) { errors { code } preview { subjects
              before { due met breached waiting } after { due met breached waiting }
              clauses { clauseId before { due breached } after { due breached } } } } }""";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Api api;

    private DutyWorld duties;
    private World.Company company;

    @BeforeEach
    void fillNinetyDays() {
        duties = DutyWorld.in(beans);
        company = duties.open("complete");
        UUID first = UUID.randomUUID();
        Map<String, Object> facts = duties.repair();
        duties.record(company, first, "case.received", facts);
        facts.put("valid", true);
        duties.record(company, first, "case.triaged", facts);
        duties.record(company, first, "case.dispatched", facts);
        duties.pass(Duration.ofMinutes(15));
        duties.record(company, first, "case.arrived", facts);
        duties.pass(Duration.ofHours(1));
        duties.record(company, first, "case.done", facts);
        repeat(first);
        patrols(first);
    }

    @Test
    void putsTenThousandOccurrencesToBothVersionsInFewStatements() {
        assertThat(occurrences()).isGreaterThanOrEqualTo(10_000);
        Map<String, Object> input = new HashMap<>(Map.of("estateId", company.estate()));
        input.put("settings", List.of(Map.of("key", "repairArrival", "value", "PT12M")));
        Api.Answer[] answer = {null};

        List<String> statements = StatementCount.of(
                () -> answer[0] = api.call(company.as(Role.DIRECTOR), PREVIEW, Map.of("input", input)));

        JsonNode preview = answer[0].data("/settingsDifference/preview");
        assertThat(preview.path("subjects").asInt()).isEqualTo(REPAIRS + 2);
        assertThat(clause(preview, "SUN-4").toString())
                .isEqualTo(
                        "{\"clauseId\":\"SUN-4\",\"before\":{\"due\":%1$d,\"breached\":0},\"after\":{\"due\":%1$d,\"breached\":%1$d}}"
                                .formatted(REPAIRS + 1));
        assertThat(clause(preview, "IC-02").at("/before/due").asInt()).isEqualTo(DAYS);
        assertThat(statements).as(String.join("\n", statements)).hasSizeLessThanOrEqualTo(8);
    }

    /** The same repair again and again, each for another household and some minutes later. */
    private void repeat(UUID first) {
        duties.world().jdbc().sql("""
                        with copies as (select n, gen_random_uuid() as subject from generate_series(1, ?) n)
                        insert into occurrences (company_id, estate_id, id, name, subject_type, subject_id, happened_at,
                            entered_at, facts, settings_version_id, correction, excused)
                        select o.company_id, o.estate_id, gen_random_uuid(), o.name, o.subject_type, c.subject,
                            o.happened_at + c.n * interval '50 minutes', o.entered_at + c.n * interval '50 minutes',
                            jsonb_set(o.facts, '{receivedAt}', to_jsonb(to_char(
                                (o.facts ->> 'receivedAt')::timestamptz at time zone 'UTC' + c.n * interval '50 minutes',
                                'YYYY-MM-DD"T"HH24:MI:SS"Z"'))),
                            o.settings_version_id, o.correction, o.excused
                        from occurrences o cross join copies c where o.company_id = ? and o.subject_id = ?""").params(REPAIRS, company.id(), first).update();
        duties.pass(Duration.ofDays(DAYS + 2));
    }

    /** What happens to the estate itself is one long history: each day begun, and a patrol. */
    private void patrols(UUID first) {
        for (String name : List.of("day.begun", "patrol.made")) {
            duties.world()
                    .jdbc()
                    .sql("""
                            insert into occurrences (company_id, estate_id, id, name, subject_type, subject_id, happened_at,
                                entered_at, facts, settings_version_id, correction, excused)
                            select o.company_id, o.estate_id, gen_random_uuid(), ?, 'estate', o.estate_id,
                                o.happened_at + n * interval '1 day' + ?::interval, o.entered_at + n * interval '1 day' + ?::interval,
                                ?::jsonb, o.settings_version_id, false, false
                            from occurrences o cross join generate_series(1, ?) n
                            where o.company_id = ? and o.subject_id = ? and o.name = 'case.received'""")
                    .params(
                            name,
                            name.equals("day.begun") ? "0 hours" : "3 hours",
                            name.equals("day.begun") ? "0 hours" : "3 hours",
                            name.equals("day.begun") ? "{}" : "{\"byRole\": \"director\", \"findings\": 0}",
                            DAYS,
                            company.id(),
                            first)
                    .update();
        }
    }

    private int occurrences() {
        return duties.world()
                .jdbc()
                .sql("select count(*) from occurrences where company_id = ?")
                .param(company.id())
                .query(Integer.class)
                .single();
    }

    private static JsonNode clause(JsonNode preview, String id) {
        return preview.path("clauses")
                .valueStream()
                .filter(clause -> clause.path("clauseId").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(preview.toString()));
    }
}
