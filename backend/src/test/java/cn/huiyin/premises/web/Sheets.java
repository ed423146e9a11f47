package cn.huiyin.premises.web;

import static org.awaitility.Awaitility.await;

import cn.huiyin.testing.Api;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/** Sheets as an office has them, and the way in that a user goes. */
final class Sheets {
    static final String FIELDS = """
             id state rowCount rowsDone accepted unchanged refused refusedRowsPath creates
             columns { index heading samples idNumbers } fields { name title required } mapping { column field }
             refusals { code reason count } refusedRows(first: 50) { row column reason value }""";

    private Sheets() {}

    /** Titles, merged buildings as gaps, totals, notes, two people in a cell, every notation of dates, five bad rows. */
    static String messy() {
        return """
                阳光海岸房屋与业户登记表,,,,,,,,
                打印日期：2026年11月1日,,,,,,,,
                楼栋,单元,房号,业主姓名,联系电话,身份证号,房屋状态,交付日期,备注
                3栋,2单元,1201室,张三、李四,13800138000 13900139000,440301199003077777,自住,2021-06-30,
                ,,1202,王　五,１３７００１３７０００,440301199003077785,自住,2021/6/30,
                ,1,３０１,空置,,,,2021.6.30,
                ,,302,,,,装修中,2021年6月30日,
                小计,,4,,,,,,
                4幢,,4-1-101,John Smith,+86 136-0013-6000,,出租,20210630,
                ,,4栋1单元102室,赵六,13500135000,,自住,44377,
                ,,A座1201,钱七,13400134000,,自住,,
                ,1,103,孙八,见纸质表,,自住,2021-06-30,
                ,1,104,周九,13300133000,,自住,2021-02-30,
                ,1,105,吴十,13200132000,,自住,06/07/2021,
                ,1,,郑一,13100131000,,自住,,
                ,1,106,,13000130000,,不详,,
                合计：12户,,,,,,,,
                制表人：某某,审核：某某,,,,,,,
                """;
    }

    /** The same as a workbook with merged cells, numbers and real dates. */
    static byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "tests", "1.0")) {
            Worksheet sheet = book.newWorksheet("业户");
            sheet.value(0, 0, "房屋与业户登记表");
            sheet.range(0, 0, 0, 5).merge();
            List<String> header = List.of("楼栋", "单元", "房号", "业主姓名", "联系电话", "交付日期");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(1, column, header.get(column));
            }
            sheet.value(2, 0, "3栋");
            sheet.range(2, 0, 4, 0).merge();
            sheet.value(2, 1, 2);
            sheet.range(2, 1, 4, 1).merge();
            for (int row = 2; row < 5; row++) {
                sheet.value(row, 2, 1201 + row - 2);
                sheet.value(row, 3, "业主" + row);
                sheet.value(row, 4, 13800138000L + row);
                sheet.value(row, 5, LocalDate.of(2021, 6, 30));
                sheet.style(row, 5).format("yyyy/m/d").set();
            }
            sheet.value(5, 0, "合计");
            sheet.value(5, 2, 3);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] gb18030(String text) {
        return text.getBytes(Charset.forName("GB18030"));
    }

    static byte[] utf8(String text) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    static ResponseEntity<JsonNode> upload(Api api, Api.As as, byte[] content) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "rooms.csv";
            }
        });
        return api.rest(as)
                .post()
                .uri("/api/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    static JsonNode start(Api api, Api.As as, UUID estate, byte[] content) {
        ResponseEntity<JsonNode> uploaded = upload(api, as, content);
        if (uploaded.getStatusCode().value() != 201) {
            throw new IllegalStateException("upload: " + uploaded);
        }
        return api.call(
                        as,
                        "mutation($input: ImportStartInput!) { importStart(input: $input) { sheetImport {" + FIELDS
                                + "} errors { path message code } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "estateId",
                                        estate,
                                        "kind",
                                        "PREMISES",
                                        "uploadId",
                                        uploaded.getBody().path("id").asString())))
                .data("/importStart");
    }

    /** The mapping as it was proposed. */
    static Map<String, Object> proposed(JsonNode sheetImport) {
        List<Map<String, Object>> mapping = new ArrayList<>();
        sheetImport
                .path("mapping")
                .forEach(each -> mapping.add(Map.of(
                        "column",
                        each.path("column").asInt(),
                        "field",
                        each.path("field").asString())));
        Map<String, Object> input = new HashMap<>();
        input.put("importId", sheetImport.path("id").asString());
        input.put("mapping", mapping);
        return input;
    }

    static JsonNode act(Api api, Api.As as, String operation, Map<String, Object> input) {
        return api.call(
                        as,
                        "mutation($input: ImportMappingInput!) { " + operation + "(input: $input) { sheetImport {"
                                + FIELDS + "} errors { path message code } } }",
                        Map.of("input", input))
                .data("/" + operation);
    }

    static JsonNode read(Api api, Api.As as, String id) {
        return api.call(as, "query($id: ID!) { sheetImport(id: $id) {" + FIELDS + "} }", Map.of("id", id))
                .data("/sheetImport");
    }

    /** Uploads, takes the proposal, runs, and waits until all rows are done. */
    static JsonNode importAll(Api api, Api.As as, UUID estate, byte[] content) {
        JsonNode started = start(api, as, estate, content).path("sheetImport");
        return run(api, as, proposed(started));
    }

    static JsonNode run(Api api, Api.As as, Map<String, Object> input) {
        JsonNode running = act(api, as, "importRun", input);
        if (!running.path("errors").isEmpty()) {
            throw new IllegalStateException("import: " + running);
        }
        String id = String.valueOf(input.get("importId"));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> read(api, as, id).path("state").asString().equals("DONE"));
        return read(api, as, id);
    }
}
