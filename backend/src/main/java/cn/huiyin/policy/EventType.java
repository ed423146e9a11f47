package cn.huiyin.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An event of the catalogue: what may happen to a subject, and the facts told of it.
 *
 * @param built whether the product hands over such occurrences already
 * @param corrects facts that a second such occurrence corrects for what came before it
 * @param begins whether nothing can have happened to the subject before, so that it has no duties yet
 * @param takesBack events that count no longer where such an occurrence of the same act follows
 * @param clock what it does to the clocks of the subject's duties
 */
public record EventType(
        String name,
        String subject,
        boolean built,
        boolean begins,
        Map<String, Fact> facts,
        List<String> corrects,
        List<String> takesBack,
        Clock clock) {

    /** The text fact of an event that stops clocks, by which a rule knows whether it lets its own be stopped. */
    public static final String REASON = "reason";

    /** What an event does to the clocks of its subject's duties. */
    public enum Clock {
        /** Nothing: they run or stand still as before. */
        LEAVES,
        /** They stand still from now on, where their rules let them. */
        STOPS,
        /** They go on. */
        STARTS;

        @JsonCreator
        static Clock of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public EventType {
        facts = Map.copyOf(facts);
        corrects = List.copyOf(corrects);
        takesBack = List.copyOf(takesBack);
    }

    /** Facts that were checked once and stored: what the event no longer declares is left out. */
    public Map<String, Object> stored(Map<String, ?> facts) {
        Map<String, Object> known = new LinkedHashMap<>();
        facts.forEach((name, value) -> {
            Fact fact = this.facts.get(name);
            Object normal = fact == null || value == null ? null : fact.type().normalise(value);
            if (normal != null) {
                known.put(name, normal);
            }
        });
        return known;
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
