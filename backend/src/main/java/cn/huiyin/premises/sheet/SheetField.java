package cn.huiyin.premises.sheet;

import java.util.List;

/**
 * Something that an import wants to know from a column.
 *
 * @param key stable name, in mappings and errors
 * @param synonyms headers under which offices write it, the most telling first; compared without spaces and case
 * @param required whether an import can't run without it
 * @param proposed whether a column may be proposed for it; false for what is mapped on purpose only
 */
public record SheetField(String key, List<String> synonyms, boolean required, boolean proposed) {
    public SheetField {
        synonyms = List.copyOf(synonyms);
    }

    /** A field that may be missing. */
    public static SheetField optional(String key, String... synonyms) {
        return new SheetField(key, List.of(synonyms), false, true);
    }

    /** A field without which there is nothing to import. */
    public static SheetField required(String key, String... synonyms) {
        return new SheetField(key, List.of(synonyms), true, true);
    }

    /** A field that is never proposed. */
    public static SheetField onPurpose(String key, String... synonyms) {
        return new SheetField(key, List.of(synonyms), false, false);
    }
}
