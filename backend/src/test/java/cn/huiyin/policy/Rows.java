package cn.huiyin.policy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** The rows of a list of the tests, without its header. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String place) {
        return CsvReader.builder().ofCsvRecord(TenantFile.at(place).text()).stream()
                .skip(1)
                .map(record -> List.copyOf(record.getFields()))
                .toList();
    }

    /** The plain lines of a list, without its header. */
    static List<String> lines(String place) {
        return TenantFile.at(place).lines().stream().skip(1).toList();
    }
}
