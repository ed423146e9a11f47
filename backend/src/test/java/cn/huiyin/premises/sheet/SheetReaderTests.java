package cn.huiyin.premises.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTests {
    private static final List<SheetField> FIELDS = List.of(
            SheetField.optional("building", "楼栋", "楼号", "building"),
            SheetField.optional("entrance", "单元", "entrance"),
            SheetField.required("room", "房号", "室号", "room", "unit"),
            SheetField.optional("name", "业主姓名", "姓名", "name"),
            SheetField.optional("phone", "联系电话", "电话", "手机", "phone"),
            SheetField.onPurpose("identity", "身份证"));

    private static final String REGISTER = """
            阳光海岸业主资料表,,,,,
            制表日期：2021-06-30,,,,,
            楼栋,单元,房号,业主姓名,联系电话,备注二
            3栋,2,1201,张三,13800138000,440301199003077777
            ,,１２０２,李四,13900139000,
            小计,,2户,,,
            楼栋,单元,房号,业主姓名,联系电话,备注二
            4栋,1,101,"王五
            赵六",13700137000,
            合计：3户,,,,,
            制表人：某某,审核：某某,,,,
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-8 with mark"})
    void readsRegistersInTheEncodingsOfOffices(String encoding) {
        byte[] bytes = encoding.equals("UTF-8 with mark")
                ? ("\uFEFF" + REGISTER).getBytes(StandardCharsets.UTF_8)
                : REGISTER.getBytes(Charset.forName(encoding));

        Sheet sheet = read(bytes);

        assertThat(sheet.headerRow()).isEqualTo(3);
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(4, 5, 8);
        assertThat(sheet.rows().get(1).cells()).containsExactly("", "", "1202", "李四", "13900139000", "");
        assertThat(sheet.rows().get(2).cell(3)).isEqualTo("王五\n赵六");
        assertThat(sheet.leftOut()).isEqualTo(4);
    }

    @Test
    void proposesColumnsAndLeavesIdentityNumbersOut() {
        Sheet sheet = read(REGISTER.getBytes(StandardCharsets.UTF_8));

        assertThat(ColumnProposal.of(sheet, FIELDS))
                .isEqualTo(Map.of("building", 0, "entrance", 1, "room", 2, "name", 3, "phone", 4));
        assertThat(sheet.columns())
                .filteredOn(SheetColumn::identityNumbers)
                .extracting(SheetColumn::letter)
                .containsExactly("F");
    }

    @Test
    void proposesEnglishHeaders() {
        Sheet sheet = read(
                "Building No.;Room;Owner name;Phone number\n1;2;A B;13800138000\n".getBytes(StandardCharsets.UTF_8));

        assertThat(ColumnProposal.of(sheet, FIELDS)).isEqualTo(Map.of("building", 0, "room", 1, "name", 2, "phone", 3));
    }

    @Test
    void readsMergedCellsDatesAndLongNumbersOfWorkbooks() throws Exception {
        Sheet sheet = read(Workbooks.register());

        assertThat(sheet.headerRow()).isEqualTo(2);
        assertThat(sheet.rows().get(0).cells())
                .containsExactly("3栋", "1201", "张三", "13800138000", "2021-06-30", "44377");
        assertThat(sheet.rows().get(1).cells()).containsExactly("3栋", "1202", "李四", "13900139000");
        assertThat(sheet.rows()).hasSize(2);
    }

    @Test
    void refusesWhatIsNoSheet() throws Exception {
        assertThat(problem(new byte[0])).isEqualTo(SheetProblem.EMPTY);
        assertThat(problem("\n\n,,\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetProblem.EMPTY);
        assertThat(problem("<html><table>".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetProblem.NOT_A_SPREADSHEET);
        assertThat(problem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo(SheetProblem.OLD_EXCEL);
        assertThat(problem(new byte[] {(byte) 0xFF, 0, 1, 2})).isEqualTo(SheetProblem.ENCODING);
        assertThat(problem("1,2\n3,4\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetProblem.NO_HEADER);
        assertThat(problem("房号,姓名\n\"1-1-101,张三\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SheetProblem.BROKEN);
        assertThat(problem(Workbooks.zip(Map.of("readme.txt", "hello")))).isEqualTo(SheetProblem.NOT_A_SPREADSHEET);
        assertThat(problem("PK\3\4 and nothing more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SheetProblem.BROKEN);
    }

    @Test
    void refusesWorkbooksMadeToHarm() throws Exception {
        String far = Workbooks.worksheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>");
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>";
        String bomb = Workbooks.worksheet("<row r=\"1\">" + " ".repeat(3_000_000) + "</row>");
        SheetLimits small = new SheetLimits(10 << 20, 1 << 20, 2 << 20, 100, 1_000);

        assertThat(problem(Workbooks.of(far))).isEqualTo(SheetProblem.TOO_MANY_COLUMNS);
        assertThat(problem(Workbooks.of(entities))).isEqualTo(SheetProblem.BROKEN);
        assertThat(SheetReader.read(Workbooks.of(bomb), FIELDS, small))
                .isEqualTo(new SheetReading.Refused(SheetProblem.TOO_LARGE));
        assertThat(SheetReader.read("房号\n1\n".repeat(200).getBytes(StandardCharsets.UTF_8), FIELDS, small))
                .isEqualTo(new SheetReading.Refused(SheetProblem.TOO_MANY_ROWS));
        assertThat(SheetReader.read(new byte[(10 << 20) + 1], FIELDS, small))
                .isEqualTo(new SheetReading.Refused(SheetProblem.TOO_LARGE));
    }

    private static Sheet read(byte[] bytes) {
        return ((SheetReading.Read) SheetReader.read(bytes, FIELDS)).sheet();
    }

    private static SheetProblem problem(byte[] bytes) {
        return ((SheetReading.Refused) SheetReader.read(bytes, FIELDS)).problem();
    }
}
