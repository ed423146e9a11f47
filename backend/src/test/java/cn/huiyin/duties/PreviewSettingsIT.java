package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.policy.ProposeSettings;
import cn.huiyin.policy.SettingsProposal;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** What a change would have meant is seen before it is saved. */
@HuiyinTest
class PreviewSettingsIT {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    PreviewSettings previews;

    @Autowired
    ProposeSettings proposals;

    @Autowired
    Api api;

    private DutyWorld duties;
    private World.Company company;

    @BeforeEach
    void openAnEstate() {
        duties = DutyWorld.in(beans);
        company = duties.open("sunshine-coast");
    }

    @Test
    void countsWhatWouldHaveBeenBreachedUnderAShorterTime() {
        arrivedAfter(Duration.ofMinutes(10));
        arrivedAfter(Duration.ofMinutes(15));
        arrivedAfter(Duration.ofMinutes(30));

        SettingsPreview preview = preview(SettingsProposal.of(company.estate(), Map.of("repairArrival", "PT12M")));

        SettingsPreview.OfClause arrival = clause(preview, "SUN-4");
        assertThat(preview.subjects()).isEqualTo(3);
        assertThat(arrival.before()).isEqualTo(new SettingsPreview.Count(3, 2, 1, 0));
        assertThat(arrival.after()).isEqualTo(new SettingsPreview.Count(3, 1, 2, 0));
        assertThat(preview.after().breached() - preview.before().breached()).isEqualTo(1);
    }

    @Test
    void agreesWithTheDutiesThatTheSameSettingsReallyMade() {
        arrivedAfter(Duration.ofMinutes(10));
        UUID late = arrivedAfter(Duration.ofMinutes(30));
        duties.pass(Duration.ofDays(10));

        SettingsPreview preview = preview(SettingsProposal.of(company.estate(), Map.of()));

        assertThat(preview.before()).isEqualTo(preview.after());
        assertThat(preview.before().due())
                .isEqualTo(duties.world()
                        .jdbc()
                        .sql("""
                                select count(*) from duties where company_id = ? and state <> 'SUPERSEDED'""")
                        .param(company.id())
                        .query(Integer.class)
                        .single());
        assertThat(clause(preview, "SUN-4").before().breached()).isEqualTo(1);
        assertThat(late).isNotNull();
    }

    @Test
    void countsClausesThatAreSwitchedOnAndOff() {
        arrivedAfter(Duration.ofMinutes(10));
        duties.pass(Duration.ofDays(2));

        SettingsPreview preview = preview(new SettingsProposal(
                company.estate(),
                Map.of(),
                null,
                List.of(new SettingsProposal.ClauseOf("international-city", "IC-14")),
                Set.of("SUN-4"),
                null));

        assertThat(clause(preview, "SUN-4").after()).isEqualTo(SettingsPreview.Count.NONE);
        assertThat(clause(preview, "IC-14").before()).isEqualTo(SettingsPreview.Count.NONE);
        assertThat(clause(preview, "IC-14").after()).isNotEqualTo(SettingsPreview.Count.NONE);
    }

    @Test
    void putsCorrectedFactsToBothAsIfTheyHadBeenKnown() {
        UUID subject = UUID.randomUUID();
        Map<String, Object> facts = duties.repair();
        duties.record(company, subject, "case.received", facts);
        facts.put("valid", true);
        duties.record(company, subject, "case.triaged", facts);
        Map<String, Object> corrected = new HashMap<>(facts);
        corrected.put("kind", "complaint");
        duties.inside(
                company,
                () -> beans.getBean(Occurrences.class)
                        .record(duties.occurrence(company, subject, "case.triaged", corrected, duties.now())
                                .correcting()));
        duties.pass(Duration.ofDays(1));

        SettingsPreview preview = preview(SettingsProposal.of(company.estate(), Map.of()));

        assertThat(preview.clauses())
                .extracting(SettingsPreview.OfClause::clauseId)
                .doesNotContain("SUN-4");
    }

    @Test
    void leavesOutWhatIsOlderThanNinetyDaysAndStoresNothing() {
        arrivedAfter(Duration.ofMinutes(10));
        duties.pass(Duration.ofDays(91));
        int before = count();

        SettingsPreview preview = preview(SettingsProposal.of(company.estate(), Map.of("repairArrival", "PT12M")));

        assertThat(preview.subjects()).isZero();
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void saysOnWhichUnannouncedYearsItsTimesRest() {
        arrivedAfter(Duration.ofMinutes(10));
        assertThat(preview(SettingsProposal.of(company.estate(), Map.of())).missingYears())
                .isEmpty();

        duties.clock().moveTo(Situation.at("2026-12-31T10:00"));
        UUID subject = UUID.randomUUID();
        Map<String, Object> facts = duties.repair();
        facts.put("kind", "complaint");
        duties.record(company, subject, "case.received", facts);
        facts.put("valid", true);
        duties.record(company, subject, "case.triaged", facts);

        assertThat(preview(SettingsProposal.of(company.estate(), Map.of())).missingYears())
                .containsExactly(2027);
        assertThat(duties.one(company, subject, "CO-17").provisionalYear()).isEqualTo(2027);
        JsonNode told = api.call(
                        company.as(Role.DIRECTOR),
                        "{ duties(first: 50) { edges { node { clauseId provisionalYear } } } }")
                .data("/duties/edges");
        assertThat(told.toString())
                .contains("{\"clauseId\":\"CO-17\",\"provisionalYear\":2027}")
                .contains("\"provisionalYear\":null");
    }

    @Test
    void showsItToTheDirectorOverTheApi() {
        arrivedAfter(Duration.ofMinutes(15));

        JsonNode difference = api.call(
                        company.as(Role.DIRECTOR).reading("en"),
                        """
                        query($input: SettingsProposalInput!) { settingsDifference(input: $input) {
                          changes { key before after } errors { code }
                          preview { subjects before { due breached } after { due breached }
                            clauses { clauseId title before { due met breached waiting } after { breached } } } } }""",
                        Map.of(
                                "input",
                                Map.of(
                                        "estateId",
                                        company.estate(),
                                        "settings",
                                        List.of(Map.of("key", "repairArrival", "value", "PT12M")))))
                .data("/settingsDifference");
        JsonNode stranger = api.call(
                        duties.open("sunshine-coast").as(Role.DIRECTOR),
                        "query($input: SettingsProposalInput!) { settingsDifference(input: $input) { changes { key } } }",
                        Map.of("input", Map.of("estateId", company.estate())))
                .data("");

        assertThat(stranger.toString()).isEqualTo("{\"settingsDifference\":null}");
        assertThat(difference.path("changes").toString())
                .isEqualTo("[{\"key\":\"repairArrival\",\"before\":\"PT20M\",\"after\":\"PT12M\"}]");
        assertThat(difference.at("/preview/subjects").asInt()).isEqualTo(1);
        assertThat(difference.at("/preview/clauses").toString())
                .contains(
                        "{\"clauseId\":\"SUN-4\",\"title\":\"Worker on the spot\",\"before\":{\"due\":1,\"met\":1,\"breached\":0,\"waiting\":0},\"after\":{\"breached\":1}}");
    }

    /** A repair that was judged at once and reached after a while; half an hour then passes. */
    private UUID arrivedAfter(Duration length) {
        UUID subject = UUID.randomUUID();
        Map<String, Object> facts = duties.repair();
        duties.record(company, subject, "case.received", facts);
        facts.put("valid", true);
        duties.record(company, subject, "case.triaged", facts);
        duties.pass(length);
        duties.record(company, subject, "case.arrived", facts);
        duties.pass(Duration.ofMinutes(30));
        return subject;
    }

    private SettingsPreview preview(SettingsProposal proposal) {
        return duties.as(company, Role.DIRECTOR, () -> {
            ProposeSettings.Proposed proposed = proposals.propose(proposal);
            assertThat(proposed.problems()).isEmpty();
            return previews.of(proposed.latest(), proposed.candidate());
        });
    }

    private static SettingsPreview.OfClause clause(SettingsPreview preview, String id) {
        return preview.clauses().stream()
                .filter(clause -> clause.clauseId().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing fell due of " + id));
    }

    private int count() {
        return duties.world()
                .jdbc()
                .sql("select (select count(*) from duties) + (select count(*) from settings_versions)")
                .query(Integer.class)
                .single();
    }
}
