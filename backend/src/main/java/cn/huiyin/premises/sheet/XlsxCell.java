package cn.huiyin.premises.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/** The text of a cell as its reader would copy it by hand: dates as ISO, numbers in full, never {@code 1.38E10}. */
final class XlsxCell {
    /** Day, month or year letters outside of quoted text, colours and conditions. */
    private static final Pattern DATE = Pattern.compile("[dymhs年月日]", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private XlsxCell() {}

    /** Null cells stand for gaps in a row. */
    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getType() == CellType.STRING ? cell.getText() : rawOf(cell);
        BigDecimal number = cell.getType() == CellType.STRING ? null : numberOf(raw);
        if (number == null) {
            return CellText.clean(raw);
        }
        return isDate(cell) ? dateOf(cell, number) : plain(number);
    }

    private static String rawOf(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? cell.getText() : raw;
    }

    private static @Nullable BigDecimal numberOf(String raw) {
        try {
            return raw.length() > 40 ? null : new BigDecimal(raw);
        } catch (NumberFormatException text) {
            return null;
        }
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String dateOf(Cell cell, BigDecimal number) {
        try {
            LocalDateTime date = cell.getType() == CellType.NUMBER ? cell.asDate() : ExcelDate.of(number);
            boolean midnight = date.toLocalTime().equals(LocalTime.MIDNIGHT);
            return midnight ? date.toLocalDate().toString() : date.withNano(0).toString();
        } catch (DateTimeException | ExcelReaderException | ArithmeticException outOfRange) {
            return plain(number);
        }
    }

    /** A binary double such as 0.30000000000000004 is shown as Excel shows it, with 15 digits. */
    private static String plain(BigDecimal number) {
        if (number.abs().compareTo(new BigDecimal("1E20")) > 0) {
            return number.toString();
        }
        BigDecimal shown = number.precision() > 15 && number.scale() > 0 ? number.round(new MathContext(15)) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
