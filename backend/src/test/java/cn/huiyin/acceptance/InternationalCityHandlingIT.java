package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How an international city handles what comes in, each clause beside the situation in which it asks for nothing. */
@HuiyinTest
class InternationalCityHandlingIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "international-city");
    }

    @Test
    @Clause("IC-04")
    void whatACallerSaysIsLookedIntoOnTheSpotInHoursOfTheDesk() {
        Matter matter = estate.at("2026-12-01T16:30").complaint();
        assertThat(matter.duties("IC-04")).containsExactly("SUPERVISOR 12-02 11:00 OPEN");

        matter.triaged().dispatched().investigated();

        assertThat(matter.duties("IC-04")).containsExactly("SUPERVISOR 12-02 11:00 MET");
        assertThat(estate.repair().duties("IC-04")).isEmpty();
    }

    @Test
    @Clause("IC-05")
    void whatTheDeskCannotSolveGoesToTheDepartment() {
        Matter matter = estate.complaint().triaged();
        assertThat(matter.duties("IC-05")).containsExactly("DESK 12-01 10:20 OPEN");

        matter.dispatched();

        assertThat(matter.duties("IC-05")).containsExactly("DESK 12-01 10:20 MET");
        assertThat(estate.received(Role.DESK, Map.of("kind", "SUGGESTION", "description", "请加装长椅。"))
                        .triaged(Map.of("kind", "SUGGESTION", "category", "building.play"))
                        .duties("IC-05"))
                .isEmpty();
    }

    @Test
    @Clause("IC-07")
    void noCaseEndsWithoutAnAnswer() {
        Matter matter = estate.complaint().triaged().dispatched().accepted();

        assertThat(matter.refusal(Role.DESK, "caseClose", Map.of("end", "AGREED", "cause", "OTHER")))
                .startsWith("case.not-now");
        assertThat(matter.read("state").asString()).isEqualTo("ACCEPTED");

        matter.replied();
        assertThat(matter.readBy(Role.OCCUPANT, "reply").asString()).isEqualTo("灯已换好。");
        assertThat(matter.readBy(Role.DESK, "reply").asString()).isEqualTo("灯已换好。");
    }

    @Test
    @Clause("IC-12")
    void festivalsEventsAndMeetingsAreChannels() {
        assertThat(estate.received(Role.DESK, Map.of("channel", "EVENT"))
                        .read("channel")
                        .asString())
                .isEqualTo("EVENT");
        assertThat(estate.received(Role.DESK, Map.of("channel", "FORUM"))
                        .read("channel")
                        .asString())
                .isEqualTo("FORUM");
        assertThat(estate.receive(Role.OCCUPANT, Map.of("channel", "EVENT"))
                        .data("/caseReceive/errors/0/path/1")
                        .asString())
                .isEqualTo("channel");
    }

    @Test
    @Clause("IC-14")
    void whateverComesInByNightHasADispositionWithinTwentyFourHours() {
        Matter inquiry = estate.at("2026-12-05T23:30")
                .received(Role.GUARD, Map.of("kind", "INQUIRY", "description", "停车月卡怎么办？"));
        assertThat(inquiry.duties("IC-14")).containsExactly("DESK 12-06 23:30 OPEN");

        estate.at("2026-12-06T23:31").look();
        assertThat(inquiry.duties("IC-14")).containsExactly("DESK 12-06 23:30 OPEN BREACHED");

        Matter directed = estate.complaint();
        directed.triaged();
        assertThat(directed.duties("IC-14")).containsExactly("DESK 12-07 23:31 MET");
        assertThat(directed.read("state").asString()).isEqualTo("TRIAGED");
    }

    @Test
    @Clause("IC-15")
    void everythingLiesInOneInboxWhereverItCameIn() {
        Matter phoned = estate.complaint();
        Matter online = estate.received(Role.OCCUPANT, Map.of());
        Matter night = estate.received(Role.GUARD, Map.of("channel", "BOX"));

        String inbox = estate.api()
                .call(estate.as(Role.DESK), "{ cases(filter: {states: [RECEIVED]}) { edges { node { id } } } }")
                .body()
                .toString();

        assertThat(inbox).contains(phoned.id()).contains(online.id()).contains(night.id());
        phoned.triaged();
        assertThat(estate.api()
                        .call(estate.as(Role.DESK), "{ cases(filter: {states: [RECEIVED]}) { edges { node { id } } } }")
                        .body()
                        .toString())
                .doesNotContain(phoned.id())
                .contains(online.id());
    }

    @Test
    @Clause("IC-22")
    void askingFavoursGoesToTheCompanyPastThoseNamed() {
        Matter favour = estate.complaint()
                .triaged(Map.of(
                        "category", "service.favour",
                        "severity", "MAJOR",
                        "urgency", "URGENT",
                        "responsibility", "COMPANY"));
        assertThat(favour.duties("IC-22")).containsExactly("QUALITY 12-01 10:30 OPEN");

        assertThat(estate.complaint().triaged().duties("IC-22")).isEmpty();
    }

    @Test
    @Clause("IC-08")
    void caseThatIsHandedAroundIsFlaggedAndTheDirectorsAlone() {
        Matter matter = estate.complaint().triaged().dispatched();
        for (String next : List.of("service", "order")) {
            assertThat(matter.read("handedAround").asBoolean()).isFalse();
            matter.act(Role.DESK, "caseDispatch", Map.of("departmentId", department(next)));
        }

        assertThat(matter.read("handedAround").asBoolean()).isTrue();
        assertThat(matter.refusal(Role.DESK, "caseDispatch", Map.of("departmentId", department("service"))))
                .startsWith("case.dispatch.directors-alone");
        matter.act(
                Role.DIRECTOR,
                "caseAnswerableName",
                Map.of("answerableId", estate.company().membership(Role.WORKER).toString(), "reason", "来回三次。"));
        assertThat(matter.read("handedAround").asBoolean()).isFalse();
    }

    private List<String> toldToTheCompany(Role role) {
        return estate.api()
                .call(estate.as(role), "{ cases(filter: {companyAlone: true}) { edges { node { id } } } }", Map.of())
                .data("/cases/edges")
                .findValuesAsString("id");
    }

    private String department(String code) {
        return estate.company().departments().get(code).toString();
    }

    @Test
    @Clause("IC-22")
    void askingFavoursIsMajorWhateverTheDeskThinks() {
        Map<String, ?> mild = Map.of("category", "service.favour", "severity", "GENERAL", "responsibility", "COMPANY");

        assertThat(estate.complaint().triaged(mild).read("severity").asString()).isEqualTo("MAJOR");
        assertThat(estate.complaint().triaged().read("severity").asString()).isEqualTo("GENERAL");
    }

    @Test
    @Clause("IC-22")
    void caseAboutSomebodyIsNotThereForThemAndNotAssignedToThem() {
        String worker = estate.company().membership(Role.WORKER).toString();
        Matter matter = estate.complaint().triaged().dispatched().assigned();
        assertThat(matter.readBy(Role.WORKER, "reference").isString()).isTrue();

        matter.act(Role.DESK, "caseConcern", Map.of("memberId", worker, "reason", "业主点名。"));

        assertThat(matter.readBy(Role.WORKER, "reference").isMissingNode()).isTrue();
        assertThat(matter.tried(Role.WORKER, "orderAccept", Map.of()).body().toString())
                .isEqualTo(estate.absent()
                        .tried(Role.WORKER, "orderAccept", Map.of("version", 0))
                        .body()
                        .toString());
        assertThat(matter.refusal(Role.DIRECTOR, "caseAssign", Map.of("assigneeId", worker)))
                .startsWith("case.assignee.unfit");
        assertThat(matter.read("severity").asString()).isEqualTo("MAJOR");
        assertThat(matter.readBy(Role.SUPERVISOR, "reference").isString()).isTrue();
    }

    @Test
    @Clause("IC-22")
    void caseAboutADepartmentIsNotThereForItsPeople() {
        String engineering = estate.company().departments().get("engineering").toString();
        Matter matter = estate.complaint().triaged().dispatched().assigned();

        matter.act(Role.QUALITY, "caseConcern", Map.of("departmentId", engineering, "reason", "业主点名。"));

        assertThat(matter.readBy(Role.SUPERVISOR, "reference").isMissingNode()).isTrue();
        assertThat(matter.readBy(Role.WORKER, "reference").isMissingNode()).isTrue();
        assertThat(matter.refusal(Role.DESK, "caseDispatch", Map.of("departmentId", engineering)))
                .startsWith("case.concern.department");
    }

    @Test
    @Clause("IC-22")
    void occupantMayTellTheCompanyAloneAndTheCompanyHandlesIt() {
        Matter alone = estate.received(Role.OCCUPANT, Map.of("companyAlone", true, "description", "主任要好处才给办。"));
        for (Role role : List.of(Role.DIRECTOR, Role.DESK, Role.SUPERVISOR, Role.GUARD)) {
            assertThat(alone.readBy(role, "reference").isMissingNode())
                    .as(role.name())
                    .isTrue();
        }
        assertThat(alone.readBy(Role.QUALITY, "severity").asString()).isEqualTo("MAJOR");
        assertThat(alone.readBy(Role.OCCUPANT, "companyAlone").asBoolean()).isTrue();
        assertThat(alone.readBy(Role.QUALITY, "duties").findValuesAsString("role"))
                .isNotEmpty()
                .containsOnly("QUALITY");
        assertThat(toldToTheCompany(Role.QUALITY)).containsExactly(alone.id());
        assertThat(toldToTheCompany(Role.DIRECTOR)).isEmpty();

        alone.by(Role.QUALITY)
                .act(
                        Role.QUALITY,
                        "caseTriage",
                        Map.of(
                                "valid", true,
                                "category", "service.favour",
                                "severity", "MAJOR",
                                "urgency", "ROUTINE",
                                "responsibility", "COMPANY"))
                .act(Role.QUALITY, "caseContact", Map.of("method", "PHONE", "note", "已致歉，公司派人调查。"))
                .act(
                        Role.QUALITY,
                        "caseDispatch",
                        Map.of(
                                "departmentId",
                                estate.company().departments().get("service").toString()))
                .act(
                        Role.QUALITY,
                        "caseInvestigate",
                        Map.of("findings", "属实。", "attachments", List.of(estate.photo(Role.QUALITY))))
                .act(Role.QUALITY, "solutionOffer", Map.of("solution", "退还费用，当事人调离。"));
        assertThat(alone.readBy(Role.QUALITY, "state").asString()).isEqualTo("OFFERED");
        assertThat(alone.readBy(Role.DESK, "reference").isMissingNode()).isTrue();
        assertThat(alone.readBy(Role.OCCUPANT, "solution").asString()).contains("退还费用");
        assertThat(estate.received(Role.DESK, Map.of("category", "service.favour"))
                        .read("repeatCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Clause("IC-22")
    void nobodyOfTheEstateFilesPastThemselvesAndOrdinaryCasesAreTheirs() {
        assertThat(estate.receive(Role.DESK, Map.of("companyAlone", true))
                        .data("/caseReceive/errors/0/path/1")
                        .asString())
                .isEqualTo("companyAlone");
        Matter ordinary = estate.received(Role.OCCUPANT, Map.of());

        assertThat(ordinary.readBy(Role.DESK, "reference").isString()).isTrue();
        assertThat(ordinary.tried(
                                Role.QUALITY,
                                "caseTriage",
                                Map.of(
                                        "valid", true,
                                        "category", "power.light",
                                        "severity", "GENERAL",
                                        "urgency", "ROUTINE",
                                        "responsibility", "COMMON"))
                        .refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(ordinary.read("state").asString()).isEqualTo("RECEIVED");
    }

    @Test
    @Clause("IC-24")
    void whatAnAuthorityPassesOnKeepsItsNumber() {
        Matter hotline = estate.received(
                Role.DESK,
                Map.of(
                        "channel", "AUTHORITY_FORWARDED",
                        "outerNumber", "12345-20261201-0077",
                        "outerDeadline", "2026-12-04T18:00:00+08:00"));

        assertThat(hotline.read("outerNumber").asString()).isEqualTo("12345-20261201-0077");
        assertThat(hotline.read("channel").asString()).isEqualTo("AUTHORITY_FORWARDED");
        assertThat(estate.complaint().read("outerNumber").isNull()).isTrue();
    }
}
