package cn.huiyin.policy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the default categories. */
final class CategoryFile {

    private static final List<String> HEADER = List.of(
            "code",
            "parent",
            "zh",
            "zhHant",
            "en",
            "co03",
            "kinds",
            "resp",
            "dept",
            "severity",
            "urgency",
            "visit",
            "board",
            "call",
            "sensitive");

    private CategoryFile() {}

    static List<CategoryData> read(PolicyFiles files, String path, List<String> problems) {
        String text = files.texts().get(path);
        if (text == null) {
            problems.add(path + ": is missing");
            return List.of();
        }
        List<CategoryData> categories = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
            String place = path + ":" + row.getStartingLineNumber();
            if (!row.getHeader().equals(HEADER)) {
                problems.add(place + ": the header is not " + String.join(",", HEADER));
                return List.of();
            }
            CategoryData category = category(row);
            if (!codes.add(category.code())) {
                problems.add(place + ": " + category.code() + " twice");
            }
            if (category.parent() != null && !codes.contains(category.parent())) {
                problems.add(place + ": no parent " + category.parent() + " above it");
            }
            categories.add(category);
        }
        return categories;
    }

    private static CategoryData category(NamedCsvRecord row) {
        return new CategoryData(
                row.getField("code"),
                orNull(row.getField("parent")),
                new Text(row.getField("zh"), row.getField("zhHant"), row.getField("en")),
                row.getField("co03"),
                row.getField("kinds"),
                row.getField("resp"),
                row.getField("dept"),
                row.getField("severity"),
                row.getField("urgency"),
                orNull(row.getField("visit")),
                row.getField("board"),
                orNull(row.getField("call")),
                row.getField("sensitive"));
    }

    private static @Nullable String orNull(String field) {
        return field.isBlank() ? null : field;
    }
}
