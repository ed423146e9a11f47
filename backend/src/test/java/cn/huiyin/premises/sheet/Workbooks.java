package cn.huiyin.premises.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as offices write them, and as nobody should. */
final class Workbooks {
    private Workbooks() {}

    static byte[] register() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "tests", "1.0")) {
            Worksheet sheet = book.newWorksheet("业主");
            sheet.value(0, 0, "阳光海岸业主资料表");
            sheet.range(0, 0, 0, 5).merge();
            String[] header = {"楼栋", "房号", "业主姓名", "联系电话", "交房日期", "序列"};
            for (int column = 0; column < header.length; column++) {
                sheet.value(1, column, header[column]);
            }
            sheet.value(2, 0, "3栋");
            sheet.range(2, 0, 3, 0).merge();
            sheet.value(2, 1, 1201);
            sheet.value(2, 2, "张三");
            sheet.value(2, 3, 13800138000L);
            sheet.value(2, 4, LocalDate.of(2021, 6, 30));
            sheet.style(2, 4).format("yyyy-mm-dd").set();
            sheet.value(2, 5, 44377);
            sheet.value(3, 1, "１２０２");
            sheet.value(3, 2, "李四");
            sheet.value(3, 3, "13900139000");
            sheet.value(4, 0, "合计");
            sheet.value(4, 1, 2);
        }
        return out.toByteArray();
    }

    static String worksheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    static byte[] of(String worksheet) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", "<?xml version=\"1.0\"?><workbook/>");
        parts.put("xl/worksheets/sheet1.xml", worksheet);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
