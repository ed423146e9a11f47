package cn.huiyin.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an act wants to be written on the timeline: facts without personal data, and words that can be erased. */
final class Entry {

    private final SortedMap<String, String> facts = new TreeMap<>();
    private final Map<String, Object> dutyFacts = new HashMap<>();
    private final Map<String, Map<String, Object>> also = new LinkedHashMap<>();
    private final Map<Act, Entry> before = new LinkedHashMap<>();
    private @Nullable Standstill resumed;
    private boolean correcting;
    private Audience audience = Audience.OCCUPANT;
    private @Nullable String text;

    /** Notes a fact; null is left out. */
    Entry fact(String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value instanceof Instant instant ? instant.toString() : String.valueOf(value));
        }
        return this;
    }

    /** Notes words, which may hold personal data; null or blank is left out. */
    Entry text(@Nullable String words) {
        text = words == null || words.isBlank() ? null : words.strip();
        return this;
    }

    /** Notes what was told: the words lie in the account of the case, and the chain holds their digest. */
    Entry told(String words) {
        text = words;
        return this;
    }

    /** Gives duties a fact of this act alone, beside those of the case. */
    Entry duty(String name, @Nullable Object value) {
        if (value != null) {
            dutyFacts.put(name, value);
        }
        return this;
    }

    /** The act is a further occurrence, with facts beside those of the case. */
    Entry also(String occurrence, Map<String, Object> facts) {
        also.put(occurrence, facts);
        return this;
    }

    /** The act comes with another entry, written first, that is for other readers. */
    Entry before(Act act, Entry entry) {
        before.put(act, entry);
        return this;
    }

    /** The act ends a waiting; duties are told that first. */
    Entry resumes(Standstill stood) {
        resumed = stood;
        return this;
    }

    /** The waiting that the act ends; null where it ends none. */
    @Nullable
    Standstill resumed() {
        return resumed;
    }

    /** The act corrects what duties were made from. */
    Entry correcting(boolean former) {
        correcting = former;
        return this;
    }

    /** Only staff may read it. */
    Entry forStaff() {
        audience = Audience.STAFF;
        return this;
    }

    SortedMap<String, String> facts() {
        return facts;
    }

    Map<String, Object> dutyFacts() {
        return dutyFacts;
    }

    Map<String, Map<String, Object>> also() {
        return also;
    }

    Map<Act, Entry> before() {
        return before;
    }

    boolean correcting() {
        return correcting;
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    String text() {
        return text;
    }
}
