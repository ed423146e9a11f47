package cn.huiyin.policy;

import java.util.Map;
import java.util.Optional;

/** All events that clauses may name, declared in one place. */
public record EventCatalogue(Map<String, EventType> events) {

    public EventCatalogue {
        events = Map.copyOf(events);
    }

    public Optional<EventType> find(String name) {
        return Optional.ofNullable(events.get(name));
    }

    /**
     * The event of that name.
     *
     * @throws IllegalArgumentException when the catalogue has none
     */
    public EventType get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no event " + name + " in the catalogue"));
    }
}
