package cn.huiyin.premises.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The demo company's sheets are such that an office's file could look like them, and every row of them can be read. */
class DemoSheetsTests {
    private static final List<SheetField> FIELDS = List.of(
            SheetField.optional("building", "楼栋", "楼号"),
            SheetField.optional("entrance", "单元"),
            SheetField.required("room", "房号", "室号"),
            SheetField.optional("name", "业主姓名", "住户姓名", "客户名称"),
            SheetField.optional("phone", "联系电话", "手机号码"));

    @ParameterizedTest
    @CsvSource({"sunshine-coast-rooms.csv, 3, 104", "ginkgo-lane-rooms.csv, 2, 60", "riverside-plaza-rooms.xlsx, 3, 36"
    })
    void everyRowNamesAUnitAndReadableNumbers(String file, int header, int units) throws IOException {
        Sheet sheet = read(file);
        Map<String, Integer> columns = ColumnProposal.of(sheet, FIELDS);

        assertThat(sheet.headerRow()).isEqualTo(header);
        assertThat(sheet.leftOut()).isEqualTo(1);
        assertThat(sheet.rows().stream()
                        .map(row -> UnitPath.parse(
                                cell(row, columns, "building"),
                                cell(row, columns, "entrance"),
                                cell(row, columns, "room")))
                        .map(path -> path.orElseThrow().key())
                        .distinct())
                .hasSize(units);
        assertThat(sheet.rows())
                .allSatisfy(row -> assertThat(PhoneNumbers.read(cell(row, columns, "phone")))
                        .isPresent());
    }

    private static Sheet read(String file) throws IOException {
        byte[] bytes = new ClassPathResource("demo/" + file).getContentAsByteArray();
        return ((SheetReading.Read) SheetReader.read(bytes, FIELDS)).sheet();
    }

    private static String cell(SheetRow row, Map<String, Integer> columns, String field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }
}
