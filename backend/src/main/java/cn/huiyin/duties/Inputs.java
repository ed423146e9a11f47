package cn.huiyin.duties;

import cn.huiyin.policy.EventCatalogue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The event, its time and its facts, as they were when a duty was reckoned. */
record Inputs(String event, Instant happenedAt, Map<String, Object> facts) {

    static Inputs of(Recorded occurrence) {
        return new Inputs(occurrence.name(), occurrence.happenedAt(), occurrence.facts());
    }

    static Inputs parse(String json, EventCatalogue events) {
        Map<String, Object> stored = Json.map(json);
        String event = String.valueOf(stored.get("event"));
        Map<String, Object> facts = new LinkedHashMap<>();
        if (stored.get("facts") instanceof Map<?, ?> map) {
            map.forEach((key, value) -> facts.put(String.valueOf(key), value));
        }
        return new Inputs(
                event,
                Instant.parse(String.valueOf(stored.get("happenedAt"))),
                events.get(event).stored(facts));
    }
}
