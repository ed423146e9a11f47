package cn.huiyin.noticeboard.redaction;

/**
 * A stretch of a text that someone must replace or dismiss before the text may be approved.
 *
 * @param start first character, counted in UTF-16 units
 * @param end one past the last character
 * @param suggestion what could stand there instead; may be empty
 */
public record Mark(int start, int end, MarkKind kind, String suggestion) {

    public Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch: " + start + " to " + end);
        }
    }

    boolean contains(Mark other) {
        return start <= other.start && other.end <= end;
    }
}
