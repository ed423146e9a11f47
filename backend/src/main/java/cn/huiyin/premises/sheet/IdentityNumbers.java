package cn.huiyin.premises.sheet;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises columns with numbers of identity papers by their header or by what stands in them. */
public final class IdentityNumbers {
    private static final Pattern HEADER = Pattern.compile(
            ".*(身份证|证件号|证件编号|护照|回乡证|居住证|identity ?(card|no|number)|\\bid ?(card|no|number)\\b|passport|national id).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]");

    private IdentityNumbers() {}

    /** Whether a text is formed like the number of a resident identity card. */
    public static boolean isOne(String text) {
        return NUMBER.matcher(text.replace(" ", "")).matches();
    }

    /** One number among ten filled cells is enough: a column left out by mistake can be mapped on purpose. */
    static boolean in(String header, List<SheetRow> records, int column) {
        if (HEADER.matcher(header).matches()) {
            return true;
        }
        List<String> filled = records.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        long numbers = filled.stream().filter(IdentityNumbers::isOne).count();
        return numbers > 0 && numbers * 10 >= filled.size();
    }
}
