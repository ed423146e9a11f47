package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A first unhappy rating by the occupant reopens the matter; a second one is the director's to decide. */
@HuiyinTest
class DissatisfiedAgainIT {

    private static final String DOCUMENT =
            "mutation($input: VisitRateInput!) { visitRate(input: $input) { visit { id } errors { code message } } }";

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @ParameterizedTest
    @Clause({"CO-17", "SC-3.3"})
    @CsvSource({"sunshine-coast, CO-17", "service-centre, SC-3.3"})
    void secondDissatisfiedRatingIsTheDirectorsUntilTheMatterIsTakenUpAgain(String template, String clause) {
        Matter matter = replied(template);
        rate(visited(matter), 2);
        assertThat(matter.read("reopenedCount").asInt()).isEqualTo(1);
        assertThat(directors(matter, clause)).isEmpty();

        again(matter);
        String second = visited(matter);
        rate(second, 1);
        assertThat(matter.read("reopenedCount").asInt()).isEqualTo(1);
        assertThat(directors(matter, clause)).hasSize(1).allMatch(duty -> duty.endsWith(" OPEN"));

        matter.act(Role.DIRECTOR, "caseReopen", Map.of("reason", "我来牵头。"));
        assertThat(directors(matter, clause)).hasSize(1).allMatch(duty -> duty.endsWith(" MET"));
    }

    @ParameterizedTest
    @Clause({"CO-17", "SC-3.3"})
    @CsvSource({"sunshine-coast, CO-17", "service-centre, SC-3.3"})
    void noDutyComesOfAnEarlierVisitOfOneKnownAlreadyOrOfContentment(String template, String clause) {
        Matter matter = replied(template);
        String first = visited(matter);
        rate(first, 2);
        rate(first, 1);
        assertThat(directors(matter, clause)).isEmpty();

        again(matter);
        rate(first, 2);
        String second = visited(matter);
        rate(second, 3);
        assertThat(directors(matter, clause)).isEmpty();

        rate(second, 2);
        rate(second, 1);
        assertThat(directors(matter, clause)).hasSize(1).allMatch(duty -> duty.endsWith(" OPEN"));
        rate(second, 4);
        assertThat(directors(matter, clause)).isEmpty();
    }

    private Matter replied(String template) {
        estate = EstateAtWork.under(beans, template);
        return estate.complaint().triaged().dispatched().accepted().replied();
    }

    private void again(Matter matter) {
        estate.pass(Duration.ofHours(1));
        matter.dispatched().accepted().replied();
        estate.pass(Duration.ofHours(1));
    }

    private String visited(Matter matter) {
        matter.act(
                Role.DESK, "visitRecord", Map.of("method", "PHONE", "solved", true, "satisfaction", 5, "note", "说还行"));
        return matter.read("visits").path(0).path("id").asString();
    }

    private void rate(String visit, int satisfaction) {
        Api.Answer answer = estate.api()
                .call(
                        estate.as(Role.OCCUPANT),
                        DOCUMENT,
                        Map.of("input", Map.of("visitId", visit, "satisfaction", satisfaction)));
        assertThat(answer.data("/visitRate/errors").isEmpty())
                .as(answer.body().toString())
                .isTrue();
    }

    private static List<String> directors(Matter matter, String clause) {
        return matter.duties(clause).stream()
                .filter(duty -> duty.startsWith("DIRECTOR"))
                .toList();
    }
}
