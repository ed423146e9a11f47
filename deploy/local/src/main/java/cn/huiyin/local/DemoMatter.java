package cn.huiyin.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One line of {@code demo/matters.csv}: what somebody raised and how it went on. */
record DemoMatter(
        String estate,
        String unit,
        String kind,
        String channel,
        String category,
        String severity,
        String urgency,
        String text,
        String solution,
        String outcome) {

    /** The lines of one estate in the order of the file; no field holds a comma. */
    static List<DemoMatter> of(String estate) {
        return new String(DemoEstate.bytes("matters.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].equals(estate))
                .map(cells -> new DemoMatter(
                        cells[0],
                        cells[1],
                        constant(cells[2]),
                        constant(cells[3]),
                        cells[4],
                        constant(cells[5]),
                        constant(cells[6]),
                        cells[7],
                        cells[8],
                        cells[9]))
                .toList();
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
