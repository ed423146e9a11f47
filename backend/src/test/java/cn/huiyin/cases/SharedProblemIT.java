package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.acceptance.Matter;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** Many households, one problem: linked by the desk, known on the phone, counted once. */
@HuiyinTest
class SharedProblemIT {

    private static final Map<String, ?> WATER = Map.of("kind", "REPAIR", "category", "water.outage");

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;
    private Households households;
    private Matter lead;
    private String problem;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
        households = Households.in(estate);
        lead = households
                .told(households.home("101"), Map.of("category", "water.outage"))
                .triaged(Map.of("category", "water.outage"));
        problem = households.opened(lead, Map.of());
    }

    @Test
    void anotherHouseholdIsLinkedAndJudgedAsTheLeadingCaseWas() {
        Matter other = households.told(households.home("102"), Map.of());

        other.act(Role.DESK, "caseSharedLink", Map.of("sharedProblemId", problem));

        assertThat(other.read("state").asString()).isEqualTo("TRIAGED");
        assertThat(other.read("category").asString()).isEqualTo("water.outage");
        assertThat(acts(other)).containsExactly("RECEIVE", "LINK_SHARED", "TRIAGE");
        assertThat(acts(lead)).endsWith("OPEN_SHARED", "SHARED");
        assertThat(households.read(problem, "households").asInt()).isEqualTo(2);
        assertThat(households.read(problem, "representative").asString()).isEqualTo("刘阿姨");
    }

    @Test
    void isTakenInAndLinkedInOneActWhereTheDeskKnowsItAlready() {
        Matter other = households.told(households.home("102"), Map.of("sharedProblemId", problem));

        assertThat(acts(other)).containsExactly("RECEIVE", "LINK_SHARED", "TRIAGE");
        assertThat(estate.receive(Role.OCCUPANT, Map.of("sharedProblemId", problem))
                        .refusal())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aCaseOfAnotherEstateIsAsIfItWereNotThereAndAClosedOneIsNotLinked() {
        EstateAtWork elsewhere = EstateAtWork.under(beans, "sunshine-coast");
        Matter theirs = elsewhere.complaint();
        String nobodys = "0190b5a0-0000-7000-8000-000000000001";

        assertThat(theirs.refusal(Role.DESK, "caseSharedLink", Map.of("sharedProblemId", problem)))
                .isEqualTo(theirs.refusal(Role.DESK, "caseSharedLink", Map.of("sharedProblemId", nobodys)))
                .isEqualTo("NOT_FOUND");
        assertThat(acts(elsewhere, theirs)).containsExactly("RECEIVE");

        Matter closed = households
                .told(households.home("103"), Map.of())
                .triaged(Map.of("valid", false, "invalidReason", "OUT_OF_SCOPE", "explanation", "是自来水公司的管道，已代报。"))
                .act(Role.DESK, "caseClose", Map.of("end", "INVALID"));
        assertThat(closed.refusal(Role.DESK, "caseSharedLink", Map.of("sharedProblemId", problem)))
                .isEqualTo("case.not-now ");
        assertThat(households.read(problem, "cases").asInt()).isEqualTo(1);
    }

    @Test
    void nothingIsLinkedToAProblemWhoseLeadingCaseIsClosed() {
        lead.act(
                        Role.DESK,
                        "caseTriage",
                        Map.of(
                                "valid",
                                false,
                                "category",
                                "water.outage",
                                "severity",
                                "GENERAL",
                                "urgency",
                                "ROUTINE",
                                "responsibility",
                                "UTILITY",
                                "invalidReason",
                                "OUT_OF_SCOPE",
                                "explanation",
                                "市政停水。"))
                .act(Role.DESK, "caseClose", Map.of("end", "INVALID"));
        Matter other = households.told(households.home("102"), Map.of());

        assertThat(other.refusal(Role.DESK, "caseSharedLink", Map.of("sharedProblemId", problem)))
                .isEqualTo("case.shared.ended input.sharedProblemId");
        assertThat(known(Map.of("category", "water.outage"))).isEmpty();
    }

    @Test
    void isUnlinkedWithAReasonAndTheLeadingCaseStaysWhileOthersFollow() {
        Matter other = households.told(households.home("102"), Map.of("sharedProblemId", problem));

        assertThat(lead.refusal(Role.DESK, "caseSharedUnlink", Map.of("reason", "错了")))
                .isEqualTo("case.shared.leads ");
        assertThat(other.refusal(Role.DESK, "caseSharedUnlink", Map.of("reason", " ")))
                .isEqualTo("case.words.missing input.reason");
        other.act(Role.DESK, "caseSharedUnlink", Map.of("reason", "是户内水表前阀门。"));
        assertThat(acts(other)).endsWith("UNLINK_SHARED");
        assertThat(acts(lead)).endsWith("SHARED", "NOT_SHARED");

        lead.act(Role.DESK, "caseSharedUnlink", Map.of("reason", "只有这一户。"));
        assertThat(households.read(problem, "id").isMissingNode()).isTrue();
        assertThat(other.refusal(Role.DESK, "caseSharedLink", Map.of("sharedProblemId", problem)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void anotherCaseLeadsAndAnotherPersonSpeaks() {
        Matter other = households.told(households.home("102"), Map.of("sharedProblemId", problem));

        other.act(Role.DIRECTOR, "caseSharedLead", Map.of("representative", "周老师"));

        assertThat(households.read(problem, "lead").path("id").asString()).isEqualTo(other.id());
        assertThat(households.read(problem, "representative").asString()).isEqualTo("周老师");
        assertThat(acts(lead)).endsWith("FOLLOW_SHARED");
        lead.act(Role.DESK, "caseSharedUnlink", Map.of("reason", "已单独解决。"));
        assertThat(households.read(problem, "cases").asInt()).isEqualTo(1);
    }

    @Test
    void isKnownWhileTheDeskTypesByCategoryAndBuilding() {
        Households elsewhere = new Households(estate, CaseWorld.building(estate.world(), estate.company()));
        String neighbour = households.home("102").unit().toString();
        String faraway = elsewhere.home("102").unit().toString();

        assertThat(known(Map.of("category", "water.outage", "unitId", neighbour)))
                .containsExactly(problem);
        assertThat(known(Map.of("category", "water"))).containsExactly(problem);
        assertThat(known(Map.of("unitId", neighbour))).containsExactly(problem);
        assertThat(known(Map.of("category", "power.light", "unitId", neighbour)))
                .isEmpty();
        assertThat(known(Map.of("category", "water.outage", "unitId", faraway))).isEmpty();
        assertThat(known(Map.of())).isEmpty();
    }

    @Test
    void countsOnceAsAMatterAndWithItsHouseholds() {
        households.told(households.home("102"), Map.of("sharedProblemId", problem));
        households.told(households.home("103"), Map.of("sharedProblemId", problem));
        households.told(households.home("104"), Map.of());

        JsonNode figures = estate.api()
                .call(
                        estate.as(Role.QUALITY),
                        "{ comparison(from: \"2026-12-01\", to: \"2026-12-31\") { estates {"
                                + " cases households exclusions { code count } } } }")
                .data("/comparison/estates/0");
        JsonNode behind = estate.api()
                .call(
                        estate.as(Role.QUALITY),
                        "query ($id: ID!) { figureCases(estateId: $id, figure: CASES, from: \"2026-12-01\", to: \"2026-12-31\") {"
                                + " edges { node { id } } } }",
                        Map.of("id", estate.company().estate().toString()))
                .data("/figureCases/edges");

        assertThat(figures.path("cases").asInt()).isEqualTo(2);
        assertThat(figures.path("households").asInt()).isEqualTo(4);
        assertThat(figures.path("exclusions").toString()).contains("{\"code\":\"linked\",\"count\":2}");
        assertThat(behind.size()).isEqualTo(2);
        assertThat(behind.toString()).contains(lead.id());
    }

    @Test
    @Clause("SUN-4")
    void theWorkerComesForTheLeadingRepairAndNotToEachHousehold() {
        Matter first = households
                .told(households.home("201"), Map.of("kind", "REPAIR"))
                .triaged(WATER);
        String outage = households.opened(first, Map.of("title", "7 栋水泵停转"));
        Matter second = households
                .told(households.home("202"), Map.of("kind", "REPAIR"))
                .triaged(WATER);
        assertThat(second.duties("SUN-4")).containsExactly("WORKER 12-01 10:20 OPEN");

        second.act(Role.DESK, "caseSharedLink", Map.of("sharedProblemId", outage));
        assertThat(second.duties("SUN-4")).isEmpty();
        assertThat(first.duties("SUN-4")).containsExactly("WORKER 12-01 10:20 OPEN");

        estate.pass(Duration.ofMinutes(5));
        second.act(Role.DESK, "caseSharedUnlink", Map.of("reason", "是户内水管。"));
        assertThat(second.duties("SUN-4")).containsExactly("WORKER 12-01 10:20 OPEN");
    }

    private List<String> known(Map<String, ?> told) {
        Map<String, Object> arguments = new java.util.HashMap<>(told);
        arguments.put("estate", estate.company().estate().toString());
        Api.Answer answer = estate.api()
                .call(
                        estate.as(Role.DESK),
                        "query ($estate: ID!, $category: ID, $unitId: ID) { knownSharedProblems(estateId: $estate,"
                                + " category: $category, unitId: $unitId) { id words } }",
                        arguments);
        return StreamSupport.stream(answer.data("/knownSharedProblems").spliterator(), false)
                .map(found -> found.path("id").asString())
                .toList();
    }

    private List<String> acts(Matter matter) {
        return acts(estate, matter);
    }

    private static List<String> acts(EstateAtWork of, Matter matter) {
        return of.world()
                .jdbc()
                .sql("select act from timeline_entries where case_id = ?::uuid order by sequence")
                .param(matter.id())
                .query(String.class)
                .list();
    }
}
