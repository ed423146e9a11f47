package cn.huiyin.premises.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Counts days as Excel does: 1 is 1 January 1900, and 29 February 1900, which never was, is counted. */
final class ExcelDate {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private ExcelDate() {}

    /** The local time of a serial number after February 1900, to the second. */
    static LocalDateTime of(BigDecimal serial) {
        long day = serial.toBigInteger().longValueExact();
        BigDecimal part = serial.subtract(BigDecimal.valueOf(day));
        long second = part.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return ZERO.plusDays(day).atStartOfDay().plusSeconds(second);
    }
}
