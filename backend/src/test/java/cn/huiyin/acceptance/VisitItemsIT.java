package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** A visit brings up several new matters, and each goes its own way. */
@HuiyinTest
class VisitItemsIT {

    private static final Map<String, ?> LAMP = Map.of("kind", "REPAIR", "words", "地下车库还有一盏灯不亮。");
    private static final Map<String, ?> NOISE = Map.of("kind", "COMPLAINT", "words", "楼上半夜装修。");
    private static final Map<String, ?> FEE = Map.of("kind", "INQUIRY", "words", "停车费怎么交？", "answer", "在前台或线上都能交。");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("IC-10")
    void eachItemBecomesACaseOfItsOwnOrIsAnsweredOnTheSpot() {
        EstateAtWork estate = EstateAtWork.under(beans, "international-city");
        Matter visited = replied(estate).act(Role.DESK, "visitRecord", visit(List.of(LAMP, FEE, NOISE)));

        JsonNode items = items(estate, visited, Role.DIRECTOR);

        assertThat(items.findValuesAsString("kind")).containsExactly("REPAIR", "INQUIRY", "COMPLAINT");
        assertThat(items.at("/1/answer").asString()).isEqualTo("在前台或线上都能交。");
        assertThat(items.at("/1/caseId").isNull()).isTrue();
        Matter lamp = estate.matter(items.at("/0/caseId").asString());
        assertThat(lamp.read("channel").asString()).isEqualTo("VISIT_FEEDBACK");
        assertThat(lamp.read("kind").asString()).isEqualTo("REPAIR");
        assertThat(lamp.read("state").asString()).isEqualTo("RECEIVED");
        assertThat(lamp.readBy(Role.OCCUPANT, "description").asString()).isEqualTo("地下车库还有一盏灯不亮。");
        assertThat(items.at("/2/caseId").asString()).isNotEqualTo(lamp.id());
        assertThat(cases(estate)).isEqualTo(3);
        assertThat(items(estate, visited, Role.OCCUPANT)).isEmpty();
    }

    @Test
    @Clause("IC-10")
    void visitThatBringsNothingUpMakesNoCase() {
        EstateAtWork estate = EstateAtWork.under(beans, "international-city");
        Matter visited = replied(estate).act(Role.DESK, "visitRecord", visit(List.of()));

        assertThat(items(estate, visited, Role.DIRECTOR)).isEmpty();
        assertThat(cases(estate)).isEqualTo(1);
    }

    @Test
    void wrongItemLeavesNoVisitAndNoCase() {
        EstateAtWork estate = EstateAtWork.under(beans, "international-city");
        Matter matter = replied(estate);

        assertThat(matter.refusal(
                        Role.DESK, "visitRecord", visit(List.of(LAMP, Map.of("kind", "REPAIR", "words", " ")))))
                .isEqualTo("visit.items.words input.items.1.words");
        assertThat(matter.refusal(Role.DESK, "visitRecord", visit(List.of(Map.of("kind", "BOOKING", "words", "约保洁。")))))
                .isEqualTo("visit.items.words input.items.0.words");

        assertThat(matter.read("visits")).isEmpty();
        assertThat(cases(estate)).isEqualTo(1);
    }

    @Test
    void closedChannelTakesOnlyWhatWasAnsweredOnTheSpot() {
        EstateAtWork estate =
                EstateAtWork.under(beans, "international-city", Map.of("channels", List.of("phone", "online")));
        Matter matter = replied(estate);

        assertThat(matter.refusal(Role.DESK, "visitRecord", visit(List.of(LAMP))))
                .isEqualTo("visit.items.closed input.items");
        matter.act(Role.DESK, "visitRecord", visit(List.of(FEE)));

        assertThat(items(estate, matter, Role.DIRECTOR)).hasSize(1);
        assertThat(cases(estate)).isEqualTo(1);
    }

    private static Matter replied(EstateAtWork estate) {
        return estate.complaint().triaged().dispatched().accepted().replied();
    }

    private static Map<String, ?> visit(List<Map<String, ?>> items) {
        Map<String, Object> visit =
                new HashMap<>(Map.of("method", "PHONE", "solved", true, "satisfaction", 5, "note", "问过了"));
        visit.put("items", items);
        return visit;
    }

    private static JsonNode items(EstateAtWork estate, Matter matter, Role reader) {
        return estate.api()
                .call(
                        estate.as(reader),
                        "query($id: ID!) { case(id: $id) { visits { items { kind words answer caseId reference } } } }",
                        Map.of("id", matter.id()))
                .data("/case/visits/0/items");
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
