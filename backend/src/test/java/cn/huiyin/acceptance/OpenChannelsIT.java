package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** An estate takes matters in by the ways that its settings name, and visits by those that they name. */
@HuiyinTest
class OpenChannelsIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("CO-01")
    void refusesAClosedChannelAtItsFieldWithWhatIsOpen() {
        EstateAtWork estate =
                EstateAtWork.under(beans, "sunshine-coast", Map.of("channels", List.of("phone", "visit", "email")));

        JsonNode error = estate.receive(Role.DESK, Map.of("channel", "LETTER")).data("/caseReceive/errors/0");

        assertThat(error.path("code").asString()).isEqualTo("case.channel.closed");
        assertThat(error.path("path").toString()).isEqualTo("[\"input\",\"channel\"]");
        assertThat(error.path("message").asString()).isEqualTo("本项目不从这个渠道受理。现在开放：电话、来访、电子邮件。");
        for (String closed : List.of("COMPANY_FORWARDED", "AUTHORITY_FORWARDED", "WECHAT")) {
            assertThat(code(estate.receive(Role.DESK, Map.of("channel", closed))))
                    .as(closed)
                    .isEqualTo("case.channel.closed");
        }
        assertThat(code(estate.receive(Role.OCCUPANT, Map.of()))).isEqualTo("case.channel.closed");
        assertThat(cases(estate)).isZero();
        assertThat(estate.complaint().read("channel").asString()).isEqualTo("PHONE");
    }

    @Test
    @Clause("CO-01")
    void takesInByEveryChannelWhereNoneIsClosed() {
        EstateAtWork estate = EstateAtWork.under(beans, "sunshine-coast");

        JsonNode open = open(estate, Role.OCCUPANT);

        assertThat(open.size()).isEqualTo(15);
        assertThat(open.toString()).doesNotContain("IMPORT");
        for (JsonNode channel : open) {
            Role by =
                    channel.asString().equals("ONLINE") || channel.asString().equals("QR") ? Role.OCCUPANT : Role.DESK;
            assertThat(estate.received(by, Map.of("channel", channel.asString()))
                            .read("channel"))
                    .isEqualTo(channel);
        }
    }

    @Test
    @Clause("SC-4.3.1")
    void refusesAVisitByAWayThatTheEstateDoesNotUse() {
        EstateAtWork estate =
                EstateAtWork.under(beans, "service-centre", Map.of("visitMethods", List.of("phone", "door")));
        Matter matter = estate.complaint().triaged().dispatched().accepted().replied();
        Map<String, Object> oral = Map.of("method", "ORAL", "solved", true, "satisfaction", 5, "note", "问过了");

        assertThat(matter.refusal(Role.DESK, "visitRecord", oral)).isEqualTo("visit.method.closed input.method");

        assertThat(matter.read("visits")).isEmpty();
        matter.act(
                Role.DESK, "visitRecord", Map.of("method", "PHONE", "solved", true, "satisfaction", 5, "note", "问过了"));
        assertThat(matter.read("visits")).hasSize(1);
    }

    private static JsonNode open(EstateAtWork estate, Role reader) {
        return estate.api()
                .call(
                        estate.as(reader),
                        "query($id: ID!) { openChannels(estateId: $id) }",
                        Map.of("id", estate.company().estate().toString()))
                .data("/openChannels");
    }

    private static String code(Api.Answer answer) {
        return answer.data("/caseReceive/errors/0/code").asString();
    }

    private static int cases(EstateAtWork estate) {
        return estate.world()
                .jdbc()
                .sql("select count(*) from cases where company_id = ?")
                .param(estate.company().id())
                .query(Integer.class)
                .single();
    }
}
