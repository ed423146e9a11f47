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
}
