package cn.huiyin.policy;

/** A fact that an event declares; an optional one may be absent from an occurrence. */
public record Fact(FactType type, boolean optional) {

    /**
     * Reads {@code time} or {@code time?}.
     *
     * @throws IllegalArgumentException when there is no such type
     */
    static Fact parse(String text) {
        boolean optional = text.endsWith("?");
        return new Fact(FactType.of(optional ? text.substring(0, text.length() - 1) : text), optional);
    }
}
