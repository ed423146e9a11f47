package cn.huiyin.premises.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

@HuiyinTest
class PremisesImportIT {
    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void proposesTheMappingAndShowsNothingOfIdentityNumbers() {
        World.Company company = world.company();

        JsonNode started = Sheets.start(api, company.as(Role.DIRECTOR), company.estate(), Sheets.utf8(Sheets.messy()))
                .path("sheetImport");

        assertThat(started.path("state").asString()).isEqualTo("STARTED");
        assertThat(started.path("rowCount").asInt()).isEqualTo(12);
        assertThat(started.path("mapping").findValuesAsString("field"))
                .containsExactly("building", "entrance", "room", "name", "phone", "state", "handedOver");
        JsonNode identity = started.path("columns").path(5);
        assertThat(identity.path("idNumbers").asBoolean()).isTrue();
        assertThat(identity.path("samples").isEmpty()).isTrue();
        assertThat(started.path("fields").path(0).path("title").asString()).isEqualTo("楼栋");
    }

    @Test
    void previewsWithoutStoringAnything() {
        World.Company company = world.company();
        Api.As director = company.as(Role.DIRECTOR);
        JsonNode started = Sheets.start(api, director, company.estate(), Sheets.utf8(Sheets.messy()));

        JsonNode preview = Sheets.act(api, director, "importPreview", Sheets.proposed(started.path("sheetImport")))
                .path("sheetImport");

        assertThat(preview.path("state").asString()).isEqualTo("PREVIEWED");
        assertThat(preview.path("accepted").asInt()).isEqualTo(7);
        assertThat(preview.path("refused").asInt()).isEqualTo(5);
        assertThat(preview.path("rowsDone").asInt()).isZero();
        assertThat(count("units", company)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void takesGoodRowsInAndTellsWhatIsWrongWithTheOthers(String encoding) {
        World.Company company = world.company();
        byte[] bytes = encoding.equals("UTF-8") ? Sheets.utf8(Sheets.messy()) : Sheets.gb18030(Sheets.messy());

        JsonNode done = Sheets.importAll(api, company.as(Role.DIRECTOR), company.estate(), bytes);

        assertThat(done.path("accepted").asInt()).isEqualTo(7);
        assertThat(done.path("unchanged").asInt()).isZero();
        assertThat(done.path("refused").asInt()).isEqualTo(5);
        assertThat(
                        texts(
                                company,
                                "select path || ' ' || state || ' ' || coalesce(handed_over_on::text, '') from units where estate_id = ? order by path"))
                .containsExactly(
                        "3/1/301 VACANT 2021-06-30",
                        "3/1/302 DECORATING 2021-06-30",
                        "3/2/1201 LIVED_IN 2021-06-30",
                        "3/2/1202 LIVED_IN 2021-06-30",
                        "4/1/101 LET 2021-06-30",
                        "4/1/102 LIVED_IN 2021-06-30",
                        "A//1201 LIVED_IN ");
        assertThat(
                        texts(
                                company,
                                "select p.name || ' ' || p.phone || ' ' || o.kind from occupants p join occupancies o on o.occupant_id = p.id where p.estate_id = ? order by p.id"))
                .containsExactly(
                        "张三 13800138000 OWNER",
                        "李四 13900139000 OWNER",
                        "王五 13700137000 OWNER",
                        "John Smith 13600136000 LANDLORD",
                        "赵六 13500135000 OWNER",
                        "钱七 13400134000 OWNER");
        assertThat(done.path("refusedRows").findValuesAsString("row"))
                .containsExactly("12", "13", "14", "15", "16", "16");
        assertThat(done.path("refusals").findValuesAsString("code"))
                .containsExactlyInAnyOrder(
                        "phone-unreadable", "date-impossible", "date-ambiguous", "unit-missing", "state-unknown");
        assertThat(done.path("refusedRows").path(0).path("column").asString()).isEqualTo("联系电话");
        assertThat(done.path("refusedRows").path(0).path("value").asString()).isEqualTo("见纸质表");
        assertThat(count("import_files", company)).isZero();
        assertThat(world.jdbc()
                        .sql("select count(*) from import_rows where estate_id = ? and cells like '%440301%'")
                        .param(company.estate())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void makesNoDoublesWhenAMendedSheetComesAgain() {
        World.Company company = world.company();
        Api.As director = company.as(Role.DIRECTOR);
        JsonNode first = Sheets.importAll(api, director, company.estate(), Sheets.utf8(Sheets.messy()));
        String csv =
                download(director.reading("en"), first.path("refusedRowsPath").asString());

        assertThat(csv).startsWith("\uFEFF楼栋,单元,房号,业主姓名,联系电话,房屋状态,交付日期,备注,Row,Why it was not imported");
        assertThat(csv)
                .contains("104,周九,13300133000,自住,2021-02-30,,13,Handed over on: there is no such day; correct it");
        String mended = csv.replace("见纸质表", "13800138888")
                .replace("2021-02-30", "2021-02-28")
                .replace("06/07/2021", "2021-07-06")
                .replace(",1,,郑一", ",1,107,郑一")
                .replace("106,,13000130000,不详", "106,冯二,13000130000,自住")
                .replaceAll("(?m)^(\uFEFF?)(,)", "$14幢$2");
        JsonNode second = Sheets.importAll(api, director, company.estate(), mended.getBytes(StandardCharsets.UTF_8));
        JsonNode third = Sheets.importAll(api, director, company.estate(), Sheets.utf8(Sheets.messy()));

        assertThat(second.path("accepted").asInt()).isEqualTo(5);
        assertThat(second.path("refused").asInt()).isZero();
        assertThat(third.path("accepted").asInt()).isZero();
        assertThat(third.path("unchanged").asInt()).isEqualTo(7);
        assertThat(count("units", company)).isEqualTo(12);
        assertThat(count("occupants", company)).isEqualTo(11);
    }

    @Test
    void readsMergedCellsOfWorkbooks() {
        World.Company company = world.company();

        JsonNode done = Sheets.importAll(api, company.as(Role.HEAD_OFFICE), company.estate(), Sheets.workbook());

        assertThat(done.path("accepted").asInt()).isEqualTo(3);
        assertThat(texts(company, "select path || ' ' || handed_over_on from units where estate_id = ? order by path"))
                .containsExactly("3/2/1201 2021-06-30", "3/2/1202 2021-06-30", "3/2/1203 2021-06-30");
    }

    @Test
    void takesIdentityNumbersOnlyWhenMappedOnPurpose() {
        World.Company company = world.company();
        Api.As director = company.as(Role.DIRECTOR);
        JsonNode started = Sheets.start(api, director, company.estate(), Sheets.utf8(Sheets.messy()));
        Map<String, Object> input = Sheets.proposed(started.path("sheetImport"));
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> mapping = (List<Map<String, Object>>) input.get("mapping");
        mapping.add(Map.of("column", 5, "field", "identity"));

        Sheets.run(api, director, input);

        assertThat(texts(
                        company,
                        "select identity_number from occupants where estate_id = ? and identity_number is not null"))
                .containsExactly("440301199003077785");
    }

    @Test
    void takesTenThousandRowsInOneGo() {
        World.Company company = world.company();
        StringBuilder sheet = new StringBuilder("楼栋,单元,房号,业主姓名,联系电话\n");
        for (int row = 0; row < 10_000; row++) {
            sheet.append(row / 500 + 1)
                    .append("栋,")
                    .append(row % 2 + 1)
                    .append(',')
                    .append(row % 500 + 1000);
            sheet.append(",业主")
                    .append(row)
                    .append(',')
                    .append(13_800_000_000L + row)
                    .append('\n');
        }

        JsonNode done =
                Sheets.importAll(api, company.as(Role.DIRECTOR), company.estate(), Sheets.utf8(sheet.toString()));

        assertThat(done.path("rowsDone").asInt()).isEqualTo(10_000);
        assertThat(done.path("accepted").asInt()).isEqualTo(10_000);
        assertThat(count("units", company)).isEqualTo(10_000);
        assertThat(count("occupancies", company)).isEqualTo(10_000);
        assertThat(count("buildings", company)).isEqualTo(20);
    }

    @Test
    void goesOnWhereARunWasInterrupted() {
        World.Company company = world.company();
        Api.As director = company.as(Role.DIRECTOR);
        JsonNode started = Sheets.start(api, director, company.estate(), Sheets.utf8(Sheets.messy()));
        Map<String, Object> input = Sheets.proposed(started.path("sheetImport"));
        String running =
                "update imports set state = 'RUNNING', done_rows = 3, accepted_rows = 3, moved_at = ? where id = ?";
        UUID id = UUID.fromString(started.at("/sheetImport/id").asString());

        world.jdbc().sql(running).params(Timestamp.from(MovableClock.START), id).update();
        JsonNode tooEarly = Sheets.act(api, director, "importRun", input);
        world.jdbc()
                .sql(running)
                .params(Timestamp.from(MovableClock.START.minusSeconds(61)), id)
                .update();
        JsonNode done = Sheets.run(api, director, input);

        assertThat(tooEarly.at("/errors/0/code").asString()).isEqualTo("import.not-now");
        assertThat(done.path("rowsDone").asInt()).isEqualTo(12);
        assertThat(done.path("accepted").asInt()).isEqualTo(7);
        assertThat(count("units", company)).isEqualTo(4);
    }

    @Test
    void endsOccupanciesThatASheetEnds() {
        World.Company company = world.company();
        Api.As director = company.as(Role.DIRECTOR);
        String header = "房号,姓名,电话,入住日期,迁出日期\n";
        Sheets.importAll(api, director, company.estate(), Sheets.utf8(header + "1-1-101,张三,13800138000,2021-06-30,\n"));

        JsonNode ended = Sheets.importAll(
                api, director, company.estate(), Sheets.utf8(header + "1-1-101,张三,13800138000,,2026-10-31\n"));
        JsonNode again = Sheets.importAll(
                api, director, company.estate(), Sheets.utf8(header + "1-1-101,张三,13800138000,2021-06-30,\n"));

        assertThat(ended.path("accepted").asInt()).isEqualTo(1);
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(texts(company, "select valid_from || ' ' || valid_until from occupancies where estate_id = ?"))
                .containsExactly("2021-06-30 2026-10-31");
    }

    @Test
    void refusesBrokenFilesAndIncompleteMappingsPlainly() {
        World.Company company = world.company();
        Api.As director = company.as(Role.DIRECTOR).reading("en");

        ResponseEntity<JsonNode> broken =
                Sheets.upload(api, director, "PK\3\4 nothing".getBytes(StandardCharsets.UTF_8));
        JsonNode started = Sheets.start(api, director, company.estate(), Sheets.utf8("楼栋,姓名\n1,张三\n"));
        JsonNode incomplete = Sheets.act(api, director, "importRun", Sheets.proposed(started.path("sheetImport")));

        assertThat(broken.getStatusCode().value()).isEqualTo(422);
        assertThat(broken.getBody().path("code").asString()).isEqualTo("import.refused.BROKEN");
        assertThat(broken.getBody().path("message").asString()).startsWith("The file is damaged and can't be read.");
        assertThat(incomplete.at("/errors/0/code").asString()).isEqualTo("import.mapping-incomplete");
        assertThat(count("units", company)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESK", "WORKER", "SUPERVISOR", "QUALITY", "COMMITTEE"})
    void refusesUploadsOfOtherRoles(Role role) {
        World.Company company = world.company();

        ResponseEntity<JsonNode> answer = Sheets.upload(api, company.as(role), Sheets.utf8(Sheets.messy()));

        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(count("import_files", company)).isZero();
    }

    @Test
    void hidesImportsOfOthers() {
        World.Company company = world.company();
        World.Company other = world.company();
        Api.As director = company.as(Role.DIRECTOR);
        JsonNode mine = Sheets.start(api, director, company.estate(), Sheets.utf8(Sheets.messy()))
                .path("sheetImport");
        Map<String, Object> input = Sheets.proposed(mine);

        JsonNode read =
                Sheets.read(api, other.as(Role.HEAD_OFFICE), mine.path("id").asString());
        Api.Answer run = api.call(
                other.as(Role.HEAD_OFFICE),
                "mutation($input: ImportMappingInput!) { importRun(input: $input) { errors { code } } }",
                Map.of("input", input));
        JsonNode elsewhere =
                Sheets.upload(api, director, Sheets.utf8(Sheets.messy())).getBody();
        Api.Answer intoOther = api.call(
                director,
                "mutation($input: ImportStartInput!) { importStart(input: $input) { errors { code } } }",
                Map.of(
                        "input",
                        Map.of(
                                "estateId",
                                other.estate(),
                                "kind",
                                "PREMISES",
                                "uploadId",
                                elsewhere.path("id").asString())));

        assertThat(read.isNull()).isTrue();
        assertThat(run.refusal()).isEqualTo("NOT_FOUND");
        assertThat(intoOther.refusal()).isEqualTo("NOT_FOUND");
        assertThat(count("units", company)).isZero();
        assertThat(count("imports", other)).isZero();
        assertThat(api.rest(other.as(Role.DIRECTOR))
                        .get()
                        .uri("/api/imports/" + mine.path("id").asString() + "/refused.csv")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private String download(Api.As as, String path) {
        byte[] bytes = api.rest(as).get().uri(path).retrieve().body(byte[].class);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int count(String table, World.Company company) {
        String sql = table.equals("import_files")
                ? "select count(*) from import_files where company_id = ?"
                : "select count(*) from " + table + " where estate_id = ?";
        UUID id = table.equals("import_files") ? company.id() : company.estate();
        return world.jdbc().sql(sql).param(id).query(Integer.class).single();
    }

    private List<String> texts(World.Company company, String sql) {
        return world.jdbc().sql(sql).param(company.estate()).query(String.class).list();
    }
}
