package cn.huiyin.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** One request cannot do the work of a thousand, and what is refused leaves nothing: no row, no text in the log. */
@HuiyinTest
@ExtendWith(OutputCaptureExtension.class)
class LimitsIT {

    private static final String FILE =
            "mutation($input: CaseReceiveInput!) { caseReceive(input: $input) " + "{ caseId errors { message } } }";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    private World.Company company;

    @BeforeEach
    void arrange() {
        company = world.company();
    }

    @Test
    void refusesADocumentThatIsTooDeep() {
        assertThat(deep(Limits.DEPTH)).isNotEmpty().doesNotContain("depth");
        assertThat(deep(Limits.DEPTH + 1)).contains("depth").contains("11 > 10");
    }

    @Test
    void refusesMoreAliasesThanFifteen() {
        assertThat(aliases(15).body().at("/data/a1/personId").isMissingNode()).isFalse();
        assertThat(aliases(16).body().at("/errors/0/message").asString()).contains("15 aliases");
        assertThat(aliases(16).body().path("data").isObject()).isFalse();
    }

    @Test
    void refusesADocumentOfTooManyFields() {
        String fields = "personId ".repeat(Limits.COMPLEXITY + 1);

        Api.Answer answer = call("{ me { " + fields + " } }");

        assertThat(answer.body().at("/errors/0/message").asString()).contains("complexity");
        assertThat(answer.body().path("data").isObject()).isFalse();
    }

    @Test
    void refusesADocumentOfTooManyTokens() {
        Api.Answer answer = call("{ me { " + "personId ".repeat(2_100) + " } }");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/message").asString()).contains("2,000");
    }

    @Test
    void refusesADocumentThatIsTooLong() {
        Api.Answer answer = call("{ me { personId } } #" + "长".repeat(33 * 1024));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("data").isObject()).isFalse();
    }

    @Test
    void refusesARequestThatIsTooLargeAndStoresNothing(CapturedOutput output) {
        long cases = cases();

        Api.Answer answer = api.call(
                company.as(Role.DESK), FILE, Map.of("input", Map.of("text", "水管漏水".repeat(Limits.REQUEST / 8))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(cases()).isEqualTo(cases);
        assertThat(output.getAll()).doesNotContain("水管漏水");
    }

    @Test
    void refusesWhatIsNotGraphQl(CapturedOutput output) {
        Api.Answer answer = call("mutation { 张三 13800138000 ");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("data").isObject()).isFalse();
        assertThat(output.getAll()).doesNotContain("13800138000");
    }

    @Test
    void refusesWhatIsNotJson(CapturedOutput output) {
        ResponseEntity<String> answer = api.rest(company.as(Role.DESK))
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"query\": \"张三 13800138000")
                .retrieve()
                .toEntity(String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(String.valueOf(answer.getBody())).doesNotContain("13800138000");
        assertThat(output.getAll()).doesNotContain("13800138000");
    }

    @Test
    void showsItsTypesToNobodyByIntrospection() {
        Api.Answer answer = call("{ __schema { types { name } } }");

        assertThat(answer.body().at("/data/__schema").isObject()).isFalse();
    }

    /** Our own types do not nest into each other; those of introspection, which are refused later, nest without an end. */
    private String deep(int levels) {
        String nested = "ofType { ".repeat(levels - 2);
        return call("{ __type(name: \"Case\") { " + nested + "name" + " }".repeat(levels))
                .body()
                .at("/errors/0/message")
                .asString();
    }

    private Api.Answer aliases(int number) {
        return call(IntStream.rangeClosed(1, number)
                .mapToObj(one -> "a" + one + ": me { personId }")
                .collect(Collectors.joining(" ", "{ ", " }")));
    }

    private Api.Answer call(String document) {
        return api.call(company.as(Role.DESK), document);
    }

    private long cases() {
        return world.jdbc().sql("select count(*) from cases").query(Long.class).single();
    }
}
