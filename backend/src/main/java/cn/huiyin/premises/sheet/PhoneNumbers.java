package cn.huiyin.premises.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the phone numbers of a cell, of which there may be several. */
public final class PhoneNumbers {
    private static final Pattern BETWEEN = Pattern.compile("[、/,;|\\n]+");
    private static final Pattern WITHIN = Pattern.compile("[\\s()-]+");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?(1[3-9]\\d{9})");
    private static final Pattern GLUED = Pattern.compile("(1[3-9]\\d{9})(1[3-9]\\d{9})");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}[1-9]\\d{6,7}|[2-9]\\d{6,7}|[48]00\\d{7}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{7,14}");

    private PhoneNumbers() {}

    /** The numbers of a cleaned text, each once and as bare digits; empty where a part of the text is no number. */
    public static Optional<List<String>> read(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String piece : BETWEEN.split(CellText.narrow(CellText.clean(text)), -1)) {
            if (!piece.isBlank() && !addWhole(piece, numbers) && !addParts(piece, numbers)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(numbers));
    }

    /** One number in a cell, or nothing. */
    public static Optional<String> one(String text) {
        return read(text).filter(numbers -> numbers.size() == 1).map(List::getFirst);
    }

    private static boolean addWhole(String piece, Set<String> numbers) {
        String digits = WITHIN.matcher(piece).replaceAll("");
        Matcher glued = GLUED.matcher(digits);
        if (glued.matches()) {
            numbers.add(glued.group(1));
            numbers.add(glued.group(2));
            return true;
        }
        Matcher mobile = MOBILE.matcher(digits);
        if (mobile.matches()) {
            numbers.add(mobile.group(1));
            return true;
        }
        if (LANDLINE.matcher(digits).matches() || ABROAD.matcher(digits).matches()) {
            numbers.add(digits);
            return true;
        }
        return false;
    }

    private static boolean addParts(String piece, Set<String> numbers) {
        List<String> parts = new ArrayList<>(List.of(piece.strip().split("\\s+", -1)));
        return parts.size() > 1 && parts.stream().allMatch(part -> addWhole(part, numbers));
    }
}
