package cn.huiyin.policy;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event of the catalogue: what may happen to a subject, and the facts told of it.
 *
 * @param built whether the product hands over such occurrences already
 */
public record EventType(String name, String subject, boolean built, Map<String, Fact> facts) {

    public EventType {
        facts = Map.copyOf(facts);
    }

    /**
     * The facts in the form that conditions see.
     *
     * @throws IllegalArgumentException when a fact is unknown, missing, or of another type: a fault of the module that
     *     hands them over
     */
    public Map<String, Object> check(Map<String, ?> given) {
        Map<String, Object> checked = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            Fact fact = facts.get(name);
            if (fact == null) {
                throw new IllegalArgumentException(this.name + " declares no fact " + name);
            }
            Object normal = value == null ? null : fact.type().normalise(value);
            if (normal != null) {
                checked.put(name, normal);
            } else if (value != null || !fact.optional()) {
                throw new IllegalArgumentException(this.name + ": fact " + name + " is no " + fact.type());
            }
        });
        facts.forEach((name, fact) -> {
            if (!fact.optional() && !checked.containsKey(name)) {
                throw new IllegalArgumentException(this.name + " lacks fact " + name);
            }
        });
        return checked;
    }
}
