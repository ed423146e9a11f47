package cn.huiyin.local;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A case with the version that was last seen. */
final class DemoCase {

    static final String SELECTION = "case { id version open }";

    private JsonNode seen;

    private DemoCase(JsonNode seen) {
        this.seen = seen;
    }

    static DemoCase of(JsonNode payload) {
        return new DemoCase(payload.get("case"));
    }

    String id() {
        return seen.get("id").asString();
    }

    boolean open() {
        return seen.get("open").asBoolean();
    }

    void act(GraphQl actor, String mutation, Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("caseId", id());
        whole.put("version", seen.get("version").asInt());
        seen = actor.act(mutation, whole, SELECTION).get("case");
    }

    void refresh(GraphQl actor) {
        seen = actor.query("query($id: ID!) { case(id: $id) { id version open } }", Map.of("id", id()))
                .get("case");
    }
}
