package cn.huiyin.premises.sheet;

/** Brings what was typed with a Chinese keyboard to one form: half-width digits and letters, plain spaces, no edges. */
public final class CellText {
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private CellText() {}

    /** The text without full-width letters and digits, invisible characters and spaces at its edges; never null. */
    public static String clean(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> append(text, c));
        return unwrapFormula(text.toString().strip()).strip();
    }

    /** The text with full-width marks too brought to half width, for what is parsed, not for what is kept. */
    static String narrow(String cleaned) {
        StringBuilder text = new StringBuilder(cleaned.length());
        cleaned.codePoints().map(c -> isFullWidth(c) ? c - FULL_WIDTH_SHIFT : c).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static void append(StringBuilder text, int c) {
        if (c == '\n' || c == '\r') {
            text.append('\n');
        } else if (c == '\t' || c == 0x3000 || Character.isSpaceChar(c)) {
            text.append(' ');
        } else if (isFullWidth(c) && Character.isLetterOrDigit(c - FULL_WIDTH_SHIFT)) {
            text.append((char) (c - FULL_WIDTH_SHIFT));
        } else if (!isInvisible(c)) {
            text.appendCodePoint(c);
        }
    }

    private static boolean isFullWidth(int c) {
        return c >= 0xFF01 && c <= 0xFF5E;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** Exports write {@code ="0101"} so that Excel keeps the zero, and {@code '=x} so that it runs nothing. */
    private static String unwrapFormula(String text) {
        if (text.length() > 1 && text.charAt(0) == '\'' && "=@+-".indexOf(text.charAt(1)) >= 0) {
            return text.substring(1);
        }
        boolean wrapped = text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"");
        return wrapped ? text.substring(2, text.length() - 1) : text;
    }
}
