package cn.huiyin.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.StatementCount;
import cn.huiyin.testing.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The published records of a real city come in through the mapped import, and the comparison agrees with plain code over the raw file. */
@HuiyinTest
class RealRecordsIT {

    private static final Path FILE = Path.of("src/test/resources/records/nyc311-2018.csv");
    private static final String IMPORT = "id state rowCount accepted unchanged refused refusals { code count } creates";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void boroughsStandSideBySideWithTheFiguresOfTheRawFile() {
        Api.As headOffice = world.company().as(Role.HEAD_OFFICE);
        PlainFigures plain = PlainFigures.of(FILE, "Borough");

        JsonNode done = importBy(headOffice, "Borough");
        assertThat(done.path("accepted").asInt()).isEqualTo(plain.counted());
        assertThat(refusals(done)).isEqualTo(plain.refusals());
        assertThat(done.path("accepted").asInt() + done.path("refused").asInt()).isEqualTo(1_000);

        agree(headOffice, plain, LocalDate.of(2018, 6, 1), LocalDate.of(2019, 3, 31));
        agree(headOffice, plain, LocalDate.of(2018, 11, 1), LocalDate.of(2018, 11, 30));
    }

    @Test
    void communityBoardsShowWhereTooFewAreNotRanked() {
        Api.As headOffice = world.company().as(Role.HEAD_OFFICE);

        importBy(headOffice, "Community Board");

        JsonNode estates = compare(headOffice, LocalDate.of(2018, 6, 1), LocalDate.of(2019, 3, 31));
        assertThat(StreamSupport.stream(estates.spliterator(), false)
                        .allMatch(row -> row.path("ranked").asBoolean()
                                == row.path("cases").asInt() >= 30))
                .isTrue();
        assertThat(StreamSupport.stream(estates.spliterator(), false)
                        .filter(row -> !row.path("ranked").asBoolean())
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void importsRaiseNoDutiesAndASecondImportBringsNothingNew() {
        World.Company company = world.company();
        JsonNode first = importBy(company.as(Role.HEAD_OFFICE), "Borough");

        JsonNode second = importBy(company.as(Role.HEAD_OFFICE), "Borough");

        assertThat(second.path("accepted").asInt()).isZero();
        assertThat(second.path("unchanged").asInt())
                .isEqualTo(first.path("accepted").asInt());
        assertThat(world.jdbc()
                        .sql(
                                "select (select count(*) from duties where company_id = ?) + (select count(*) from occurrences where company_id = ?)")
                        .params(company.id(), company.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void opensTheCasesBehindAFigure() {
        Api.As headOffice = world.company().as(Role.HEAD_OFFICE);
        importBy(headOffice, "Borough");
        JsonNode estates = compare(headOffice, LocalDate.of(2018, 6, 1), LocalDate.of(2019, 3, 31));
        JsonNode bronx = StreamSupport.stream(estates.spliterator(), false)
                .filter(row -> row.path("estateName").asString().equals("BRONX"))
                .findFirst()
                .orElseThrow();

        Api.Answer answer = api.call(
                headOffice, """
                query ($estate: ID!) { figureCases(estateId: $estate, figure: REPEATS, part: NUMERATOR, from: "2018-06-01", to: "2019-03-31", first: 100) {
                    edges { node { id reference repeatCount } } pageInfo { hasNextPage } } }""", Map.of("estate", bronx.path("estateId").asString()));

        assertThat(answer.data("/figureCases/edges").size())
                .isEqualTo(bronx.path("repeats").path("count").asInt());
        assertThat(StreamSupport.stream(answer.data("/figureCases/edges").spliterator(), false)
                        .allMatch(edge -> edge.path("node").path("repeatCount").asInt() > 1))
                .isTrue();
    }

    @Test
    void comparesWithOneStatementHoweverManyEstatesThereAre() {
        Api.As few = world.company().as(Role.HEAD_OFFICE);
        World.Company company = world.company();
        for (int more = 0; more < 200; more++) {
            world.estate(company.id());
        }

        List<String> ofFew = StatementCount.of(() -> compare(few, LocalDate.of(2018, 6, 1), LocalDate.of(2019, 3, 31)));
        List<String> ofMany = StatementCount.of(
                () -> compare(company.as(Role.HEAD_OFFICE), LocalDate.of(2018, 6, 1), LocalDate.of(2019, 3, 31)));

        assertThat(ofFew).hasSizeLessThanOrEqualTo(2);
        assertThat(ofMany).hasSameSizeAs(ofFew);
    }

    private void agree(Api.As as, PlainFigures plain, LocalDate from, LocalDate to) {
        Map<String, PlainFigures.Of> expected = plain.byEstate(from, to);
        JsonNode estates = compare(as, from, to);
        expected.forEach((name, of) -> {
            JsonNode row = StreamSupport.stream(estates.spliterator(), false)
                    .filter(estate -> estate.path("estateName").asString().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.path("cases").asInt()).as(name).isEqualTo(of.cases());
            assertThat(row.path("ranked").asBoolean()).as(name).isEqualTo(of.cases() >= 30);
            assertThat(row.path("repeats").path("count").asInt()).as(name).isEqualTo(of.repeats());
            assertThat(row.path("notReached").path("of").asInt()).as(name).isEqualTo(of.closed());
            JsonNode time = row.path("handlingTime");
            assertThat(time.path("count").asInt()).as(name).isEqualTo(of.handled());
            same(time.path("median"), of.median(), name);
            same(time.path("medianLow"), of.medianLow(), name);
            same(time.path("medianHigh"), of.medianHigh(), name);
            same(time.path("p90"), of.p90(), name);
        });
    }

    private static void same(JsonNode actual, Double expected, String name) {
        if (expected == null) {
            assertThat(actual.isNull()).as(name).isTrue();
        } else {
            assertThat(actual.asDouble()).as(name).isCloseTo(expected, within(1e-9));
        }
    }

    private JsonNode compare(Api.As as, LocalDate from, LocalDate to) {
        return api.call(as, """
                        query ($from: Date!, $to: Date!) { comparison(from: $from, to: $to) { estates { estateId estateName cases ranked
                            repeats { count of value low high } notReached { count of }
                            handlingTime { count median medianLow medianHigh p90 p90Low p90High } } } }""", Map.of("from", from.toString(), "to", to.toString()))
                .data("/comparison/estates");
    }

    private static Map<String, Integer> refusals(JsonNode done) {
        Map<String, Integer> counts = new TreeMap<>();
        done.path("refusals")
                .forEach(refusal -> counts.put(
                        refusal.path("code").asString(), refusal.path("count").asInt()));
        return counts;
    }

    private JsonNode importBy(Api.As as, String estateColumn) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new FileSystemResource(FILE));
        String uploaded = api.rest(as)
                .post()
                .uri("/api/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .body(String.class);
        String upload = new ObjectMapper().readTree(uploaded).path("id").asString();
        JsonNode started = api.call(as, """
                        mutation ($upload: ID!) { importStart(input: {kind: COMPANY_CASE_REGISTER, uploadId: $upload}) {
                            sheetImport { id columns { index heading } } errors { message path } } }""", Map.of("upload", upload)).data("/importStart/sheetImport");
        Map<String, Object> input = Map.of(
                "importId",
                started.path("id").asString(),
                "datePattern",
                "MM/dd/yyyy",
                "zone",
                "America/New_York",
                "confirmCreates",
                true,
                "mapping",
                List.of(
                        column(started, estateColumn, "estate"),
                        column(started, "Unique Key", "number"),
                        column(started, "Created Date", "received"),
                        column(started, "Closed Date", "closed"),
                        column(started, "Status", "status"),
                        column(started, "Complaint Type", "category"),
                        column(started, "Open Data Channel Type", "channel"),
                        column(started, "Descriptor", "description"),
                        column(started, "Incident Address", "place")));
        Api.Answer run = api.call(
                as,
                "mutation ($input: ImportMappingInput!) { importRun(input: $input) { errors { message path } } }",
                Map.of("input", input));
        assertThat(run.data("/importRun/errors").size()).isZero();
        AtomicReference<JsonNode> last = new AtomicReference<>();
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            last.set(api.call(
                            as,
                            "query ($id: ID!) { sheetImport(id: $id) { %s } }".formatted(IMPORT),
                            Map.of("id", started.path("id").asString()))
                    .data("/sheetImport"));
            return List.of("DONE", "FAILED").contains(last.get().path("state").asString());
        });
        return last.get();
    }

    private static Map<String, Object> column(JsonNode started, String heading, String field) {
        return StreamSupport.stream(started.path("columns").spliterator(), false)
                .filter(column -> column.path("heading").asString().equals(heading))
                .map(column ->
                        Map.<String, Object>of("column", column.path("index").asInt(), "field", field))
                .findFirst()
                .orElseThrow();
    }
}
