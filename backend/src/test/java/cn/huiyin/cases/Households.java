package cn.huiyin.cases;

import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.acceptance.Matter;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Several households of one building who raise the same thing, and the desk that puts their cases together. */
record Households(EstateAtWork estate, UUID building) {

    /** One household: its unit, its occupant, and how they call. */
    record Home(UUID unit, UUID occupant, Api.As calls) {}

    static Households in(EstateAtWork estate) {
        UUID building = Ids.next();
        estate.world()
                .jdbc()
                .sql("insert into buildings (company_id, estate_id, id, code) values (?, ?, ?, '7')")
                .params(estate.company().id(), estate.company().estate(), building)
                .update();
        return new Households(estate, building);
    }

    Home home(String room) {
        UUID unit = Ids.next();
        estate.world()
                .jdbc()
                .sql("""
                        insert into units (company_id, estate_id, id, building_id, path, label, kind, state)
                        values (?, ?, ?, ?, ?, ?, 'HOME', 'LIVED_IN')""")
                .params(
                        estate.company().id(),
                        estate.company().estate(),
                        unit,
                        building,
                        building + "//" + room,
                        "7-" + room)
                .update();
        UUID occupant = CaseWorld.occupant(estate.world(), estate.company(), unit);
        Api.As calls = estate.world()
                .member(
                        estate.company().id(),
                        estate.company().organization(),
                        estate.company().estate(),
                        Role.OCCUPANT,
                        null,
                        occupant)
                .as();
        return new Home(unit, occupant, calls);
    }

    /** What a household told the desk. */
    Matter told(Home home, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "unitId", home.unit().toString(), "occupantId", home.occupant().toString(), "description", "又停水了。"));
        input.putAll(more);
        return estate.received(Role.DESK, input);
    }

    /** Makes a triaged case the leading one; the problem's id. */
    String opened(Matter lead, Map<String, ?> more) {
        Map<String, Object> input =
                new HashMap<>(Map.of("title", "7 栋二次供水停水", "words", "水泵正在抢修，预计今晚八点恢复。", "representative", "刘阿姨"));
        input.putAll(more);
        lead.act(Role.DESK, "sharedProblemOpen", input);
        return estate.api()
                .call(
                        estate.as(Role.DESK),
                        "query ($id: ID!) { case(id: $id) { sharedProblem { id } } }",
                        Map.of("id", lead.id()))
                .data("/case/sharedProblem/id")
                .asString();
    }

    /** Writes the one answer; the payload. */
    JsonNode answer(String problem, String reply, String key) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "sharedProblemId",
                problem,
                "version",
                read(problem, "version").asInt(),
                "reply",
                reply,
                "method",
                "MESSAGE"));
        if (key != null) {
            input.put("idempotencyKey", key);
        }
        return estate.api()
                .call(
                        estate.as(Role.DESK),
                        "mutation ($input: SharedProblemAnswerInput!) { sharedProblemAnswer(input: $input) {"
                                + " sharedProblem { id waiting } errors { code path } } }",
                        Map.of("input", input))
                .data("/sharedProblemAnswer");
    }

    /** A field of the problem as the desk sees it. */
    JsonNode read(String problem, String field) {
        String selection = field.equals("answers")
                ? "answers { id reply given waiting replies { matter { id } state reason } }"
                : field.equals("linked") ? "linked { id reply }" : field.equals("lead") ? "lead { id }" : field;
        return estate.api()
                .call(
                        estate.as(Role.DESK),
                        "query ($id: ID!) { sharedProblem(id: $id) { " + selection + " } }",
                        Map.of("id", problem))
                .data("/sharedProblem/" + field);
    }
}
