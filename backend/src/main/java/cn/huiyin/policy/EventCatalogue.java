package cn.huiyin.policy;

import java.util.List;
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

    /** Whether the product hands over none of the events yet: what only they can meet would never be met. */
    public boolean none(List<String> names) {
        return names.stream().map(this::find).flatMap(Optional::stream).noneMatch(EventType::built);
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
