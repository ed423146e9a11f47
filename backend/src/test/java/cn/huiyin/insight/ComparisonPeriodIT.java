package cn.huiyin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.StatementCount;
import cn.huiyin.testing.World;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** On which days the comparison opens where nobody has chosen any. */
@HuiyinTest
class ComparisonPeriodIT {

    private static final String COMPARISON = "{ comparison { from to estates { cases } } }";

    @Autowired
    private Api api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private World.Company company;

    @BeforeEach
    void open() {
        company = DutyWorld.in(beans).open("sunshine-coast");
    }

    @Test
    void isThisMonthInTheZoneOfTheEstatesForANewCompany() {
        clock.moveTo(Instant.parse("2026-12-31T16:30:00Z"));
        receive();

        assertThat(opened()).hasToString("{\"from\":\"2027-01-01\",\"to\":\"2027-01-01\",\"estates\":[{\"cases\":1}]}");
    }

    @Test
    void isTheMonthThatIsOverOnceItHasCases() {
        receive();
        clock.moveTo(Instant.parse("2027-01-05T02:00:00Z"));
        receive();

        assertThat(opened()).hasToString("{\"from\":\"2026-12-01\",\"to\":\"2026-12-31\",\"estates\":[{\"cases\":1}]}");
    }

    @Test
    void reachesBackToTheLastCaseWhereNoneIsNear() {
        receive();
        clock.moveTo(Instant.parse("2028-06-15T02:00:00Z"));

        assertThat(opened()).hasToString("{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\",\"estates\":[{\"cases\":1}]}");
    }

    @Test
    void isThisMonthWhereThereAreNoCasesAndNotThoseOfAnotherCompany() {
        receive();
        company = DutyWorld.in(beans).open("sunshine-coast");

        assertThat(opened()).hasToString("{\"from\":\"2026-12-01\",\"to\":\"2026-12-01\",\"estates\":[{\"cases\":0}]}");
    }

    @Test
    void takesOneStatementMoreThanChosenDays() {
        assertThat(StatementCount.of(this::opened)).hasSizeLessThanOrEqualTo(2);
    }

    private JsonNode opened() {
        return api.call(company.as(Role.HEAD_OFFICE), COMPARISON).data("/comparison");
    }

    private void receive() {
        Map<String, Object> input = Map.of(
                "estateId", company.estate(),
                "kind", "COMPLAINT",
                "channel", "PHONE",
                "description", "楼道灯不亮。",
                "placeText", "3 栋大堂",
                "reporterName", "来访业户",
                "reporterPhone", "15400007777");
        Api.Answer answer = api.call(
                company.as(Role.DESK),
                "mutation ($input: CaseReceiveInput!) { caseReceive(input: $input) { case { id } errors { message } } }",
                Map.of("input", input));
        assertThat(answer.data("/caseReceive/errors").size())
                .as(answer.body().toString())
                .isZero();
    }
}
