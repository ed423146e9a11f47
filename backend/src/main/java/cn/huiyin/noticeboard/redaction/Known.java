package cn.huiyin.noticeboard.redaction;

import java.util.Set;

/**
 * What the estate's own lists say about a text.
 *
 * @param persons names of those who live or work there: always marked
 * @param harmless proper names that tell nothing, such as the estate's and the company's: never taken for a person
 */
public record Known(Set<String> persons, Set<String> harmless) {

    public static final Known NOTHING = new Known(Set.of(), Set.of());

    public Known {
        persons = Set.copyOf(persons);
        harmless = Set.copyOf(harmless);
    }
}
