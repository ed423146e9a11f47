package cn.huiyin.insight;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The figures once more, by plain code over the raw file: nothing of the product is used here. */
final class PlainFigures {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.US);

    /** Of two receipts at the same instant, one is the later: which one makes no difference to a count. */
    private static final Comparator<Row> EARLIER =
            Comparator.comparing(Row::received).thenComparing(Row::key);

    record Row(String key, String estate, String place, String category, Instant received, Instant closed) {}

    record Of(
            int cases,
            int closed,
            int handled,
            Double median,
            Double medianLow,
            Double medianHigh,
            Double p90,
            int repeats) {}

    private final List<Row> good = new ArrayList<>();
    private final Map<String, Integer> refusals = new TreeMap<>();

    static PlainFigures of(Path file, String estateColumn) {
        PlainFigures figures = new PlainFigures();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach(record -> figures.take(record, estateColumn));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return figures;
    }

    private void take(NamedCsvRecord record, String estateColumn) {
        String estate = record.getField(estateColumn).strip();
        Instant received = time(record.getField("Created Date"));
        Instant closed = time(record.getField("Closed Date"));
        if (estate.isEmpty() || estate.equalsIgnoreCase("Unspecified")) {
            refusals.merge("estate-unknown", 1, Integer::sum);
        } else if (closed != null && closed.isBefore(received)) {
            refusals.merge("closed-before-received", 1, Integer::sum);
        } else {
            good.add(new Row(
                    record.getField("Unique Key"),
                    estate,
                    record.getField("Incident Address").strip(),
                    record.getField("Complaint Type").strip(),
                    received,
                    closed));
        }
    }

    private static Instant time(String text) {
        return text.isBlank()
                ? null
                : LocalDateTime.parse(text, TIME).atZone(NEW_YORK).toInstant();
    }

    int counted() {
        return good.size();
    }

    Map<String, Integer> refusals() {
        return refusals;
    }

    Map<String, Of> byEstate(LocalDate from, LocalDate to) {
        Map<String, List<Row>> rows = new HashMap<>();
        Instant lower = from.atStartOfDay(NEW_YORK).toInstant();
        Instant upper = to.plusDays(1).atStartOfDay(NEW_YORK).toInstant();
        good.stream()
                .filter(row -> !row.received().isBefore(lower) && row.received().isBefore(upper))
                .forEach(row -> rows.computeIfAbsent(row.estate(), any -> new ArrayList<>())
                        .add(row));
        Map<String, Of> figures = new TreeMap<>();
        rows.forEach((estate, of) -> figures.put(estate, figures(of)));
        return figures;
    }

    private Of figures(List<Row> rows) {
        List<Double> hours = rows.stream()
                .filter(row -> row.closed() != null)
                .map(row -> Duration.between(row.received(), row.closed()).toSeconds() / 3600.0)
                .sorted()
                .toList();
        int n = hours.size();
        double width = 1.959963984540054 * Math.sqrt(n * 0.25);
        int low = (int) Math.floor(n * 0.5 - width);
        int high = (int) Math.ceil(n * 0.5 + width) + 1;
        return new Of(
                rows.size(),
                n,
                n,
                n == 0 ? null : percentile(hours, 0.5),
                low >= 1 ? hours.get(low - 1) : null,
                high <= n ? hours.get(high - 1) : null,
                n == 0 ? null : percentile(hours, 0.9),
                (int) rows.stream().filter(this::repeats).count());
    }

    /** Linear interpolation between the two nearest ranks. */
    private static double percentile(List<Double> sorted, double share) {
        double at = share * (sorted.size() - 1);
        int below = (int) Math.floor(at);
        int above = (int) Math.ceil(at);
        return sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (at - below);
    }

    private boolean repeats(Row row) {
        return !row.place().isEmpty()
                && good.stream()
                        .filter(other -> other.estate().equals(row.estate()))
                        .filter(other -> other.place().equalsIgnoreCase(row.place()))
                        .filter(other -> other.category().equals(row.category()))
                        .filter(other -> !other.received()
                                .isBefore(row.received()
                                        .atZone(NEW_YORK)
                                        .minusDays(90)
                                        .toInstant()))
                        .anyMatch(other -> EARLIER.compare(other, row) < 0);
    }
}
