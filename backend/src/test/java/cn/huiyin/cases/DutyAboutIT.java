package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.StatementCount;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** A list of duties tells of which case each is, and where. */
@HuiyinTest
class DutyAboutIT {

    private static final String LIST =
            "{ duties(first: 50) { edges { node { title caseId about { reference place } } } } }";

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
    }

    @Test
    void tellsTheNumberAndTheHome() {
        String id = estate.complaint().id();
        String reference = estate.matter(id).read("reference").asString();
        String place = estate.matter(id).read("place").asString();

        assertThat(place).isNotEmpty();
        assertThat(StreamSupport.stream(listed(Role.DESK).spliterator(), false).map(edge -> edge.at("/node/about")))
                .isNotEmpty()
                .allSatisfy(about -> {
                    assertThat(about.path("reference").asString()).isEqualTo(reference);
                    assertThat(about.path("place").asString()).isEqualTo(place);
                });
    }

    @Test
    void asksOnceForAllCasesOfTheList() {
        estate.complaint();
        int one = statements();
        estate.complaint();
        estate.repair();

        assertThat(statements()).isEqualTo(one);
    }

    @Test
    void showsAnotherEstateNothing() {
        estate.complaint();

        EstateAtWork other = EstateAtWork.under(beans, "sunshine-coast");

        assertThat(other.api().call(other.as(Role.DIRECTOR), LIST).data("/duties/edges"))
                .isEmpty();
    }

    private JsonNode listed(Role role) {
        Api.Answer answer = estate.api().call(estate.as(role), LIST, Map.of());
        assertThat(answer.data("/duties/edges")).isNotEmpty();
        return answer.data("/duties/edges");
    }

    private int statements() {
        return StatementCount.of(() -> listed(Role.DIRECTOR)).size();
    }
}
