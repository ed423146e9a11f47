package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Whatever the procedure, a report for which nobody logged in is confirmed by the desk. */
@HuiyinTest
class UnverifiedIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sunshine-coast",
                "international-city",
                "service-centre",
                "jiayuan",
                "consultancy",
                "feedback-channels",
                "return-visit",
                "complete"
            })
    @Clause("CO-01")
    void isConfirmedByTheDeskUnderEveryProcedure(String template) {
        EstateAtWork estate = EstateAtWork.under(beans, template);
        Matter verified = estate.complaint();
        Matter report = reported(estate);

        assertThat(confirmations(estate, verified)).isEmpty();
        // Procedures that are put together each ask for it; one act meets them all.
        int clauses = template.equals("complete") ? 7 : 1;
        assertThat(confirmations(estate, report)).hasSize(clauses).containsOnly("OPEN");
        report.act(Role.DESK, "caseConfirm", Map.of());
        assertThat(confirmations(estate, report)).hasSize(clauses).containsOnly("MET");
    }

    private static List<String> confirmations(EstateAtWork estate, Matter matter) {
        return estate.api()
                .call(
                        estate.as(Role.DIRECTOR),
                        "query($id: ID!) { case(id: $id) { duties { title state } } }",
                        Map.of("id", matter.id()))
                .data("/case/duties")
                .valueStream()
                .filter(duty -> duty.path("title").asString().equals("核实未登录的上报"))
                .map(duty -> duty.path("state").asString())
                .toList();
    }

    private static Matter reported(EstateAtWork estate) {
        String key = estate.api()
                .call(
                        estate.as(Role.DIRECTOR),
                        "mutation { open311KeyCreate(input: {name: \"市民热线平台\"}) { key } }",
                        Map.of())
                .data("/open311KeyCreate/key")
                .asString();
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("service_code", "power.light");
        form.add("description", "路灯不亮。");
        form.add("address_string", "东门");
        form.add("api_key", key);
        RestClient.create()
                .post()
                .uri(estate.api().base() + "/open311/v2/requests.json")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toBodilessEntity();
        return estate.matter(estate.world()
                .jdbc()
                .sql("select case_id from open311_requests where company_id = ?")
                .param(estate.company().id())
                .query(UUID.class)
                .single()
                .toString());
    }
}
