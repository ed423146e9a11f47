package cn.huiyin.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.noticeboard.OutcomeApi.Acted;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.StatementCount;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

@HuiyinTest
@Import({BoardWorld.class, OutcomeApi.class})
class BoardPageIT {

    private static final String TEXT = "地下车库积水已抽干，<雨水篦子>已清理。";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private BoardWorld boards;

    @Autowired
    private OutcomeApi outcomes;

    @Autowired
    private RefreshPublicBoards refresh;

    @AfterEach
    void putTheClockBack() {
        clock.moveTo(MovableClock.START);
    }

    @Test
    void showsThePublishedTextAndNothingBeyondIt() {
        BoardWorld.Estate estate = boards.publicEstate();
        publish(estate, "leak.basement", estate.bigUnit());

        ResponseEntity<String> page = get(token(estate), "zh-CN", null);

        assertThat(page.getStatusCode().value()).isEqualTo(200);
        assertThat(page.getBody())
                .contains("地下车库积水已抽干，&lt;雨水篦子&gt;已清理。", "地下室、车库渗漏", "3栋", "2026年11月受理", "lang=\"zh-Hans\"")
                .doesNotContain(BoardWorld.NAME, BoardWorld.ROOM, "1201", BoardWorld.PHONE, "T-", "<script")
                .doesNotContain(
                        estate.company().id().toString(),
                        estate.company().estate().toString());
        assertThat(page.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(page.getHeaders().getFirst("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.getHeaders().getCacheControl()).isEqualTo("max-age=60, public");
    }

    @Test
    void speaksTheReadersLanguage() {
        BoardWorld.Estate estate = boards.publicEstate();
        publish(estate, "leak.basement", estate.bigUnit());

        assertThat(get(token(estate), "en", null).getBody())
                .contains("Building 3", "lang=\"en\"", "Basement or garage leak");
        assertThat(get(token(estate) + "?lang=zh-TW", "en", null).getBody()).contains("3棟", "lang=\"zh-Hant\"");
    }

    @Test
    void asksTheDatabaseOnceAndAnswersNotModified() {
        BoardWorld.Estate estate = boards.publicEstate();
        publish(estate, "leak.basement", estate.bigUnit());
        String etag = get(token(estate), "zh-CN", null).getHeaders().getETag();

        assertThat(StatementCount.of(() -> get(token(estate), "zh-CN", null))).hasSize(1);
        assertThat(get(token(estate), "zh-CN", etag).getStatusCode().value()).isEqualTo(304);
    }

    @Test
    void answersAlikeWhereThereIsNothingPublic() {
        BoardWorld.Estate hidden = boards.estate(Map.of());
        publish(hidden, "leak.basement", hidden.bigUnit());

        ResponseEntity<String> unknown = get("AAAAAAAAAAAAAAAAAAAAAA", "zh-CN", null);
        ResponseEntity<String> residentsOnly = get(token(hidden), "zh-CN", null);

        assertThat(unknown.getStatusCode().value()).isEqualTo(404);
        assertThat(residentsOnly.getStatusCode().value()).isEqualTo(404);
        assertThat(residentsOnly.getBody()).isEqualTo(unknown.getBody());
        assertThat(get("x", "zh-CN", null).getBody()).isEqualTo(unknown.getBody());
    }

    @Test
    void losesWhatWasWithdrawnOrHasRunOut() {
        BoardWorld.Estate estate = boards.publicEstate();
        Acted published = publish(estate, "leak.basement", estate.bigUnit());

        clock.moveBy(Duration.ofDays(100));
        assertThat(get(token(estate), "zh-CN", null).getBody()).doesNotContain("地下车库");
        clock.moveBy(Duration.ofDays(-100));
        assertThat(get(token(estate), "zh-CN", null).getBody()).contains("地下车库");
        outcomes.withdraw(estate.as(Role.DIRECTOR), published.id(), "有人认出");

        assertThat(get(token(estate), "zh-CN", null).getBody()).doesNotContain("地下车库");
    }

    @Test
    void keepsInTheArchiveWhatHasHungUntilTheEndOfItsStay() {
        BoardWorld.Estate estate = boards.publicEstate();
        publish(estate, "leak.basement", estate.bigUnit());
        Acted withdrawn = publish(estate, "lift.stopped", estate.bigUnit());
        outcomes.withdraw(estate.as(Role.DIRECTOR), withdrawn.id(), "有人认出");
        String archive = token(estate) + "/archive";
        assertThat(get(archive, "zh-CN", null).getBody()).contains("往期公示").doesNotContain("地下车库");

        clock.moveBy(Duration.ofDays(100));
        String over = get(archive, "zh-CN", null).getBody();
        String inTheApp = api.call(
                        estate.neighbour().as(), "{ noticeboard(archived: true) { edges { node { title } } } }")
                .data("/noticeboard/edges")
                .toString();
        clock.moveBy(Duration.ofDays(-100));

        assertThat(over).contains("地下车库").doesNotContain("停梯");
        assertThat(inTheApp).contains("地下室、车库渗漏").doesNotContain("停梯");
        assertThat(get(archive + "?page=2", "zh-CN", null).getStatusCode().value())
                .isEqualTo(404);
        assertThat(get(archive + "?page=x", "zh-CN", null).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void hidesTheArchiveOfABoardForResidents() {
        BoardWorld.Estate estate = boards.estate(Map.of());
        publish(estate, "leak.basement", estate.bigUnit());

        assertThat(get(token(estate) + "/archive", "zh-CN", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void tellsTheQuarterAloneWhereTheEstateSaysSo() {
        BoardWorld.Estate estate = boards.estate(Map.of("outcomeReaders", "public", "outcomeDate", "quarter"));

        publish(estate, "leak.basement", estate.bigUnit());

        assertThat(get(token(estate), "zh-CN", null).getBody())
                .contains("2026年第4季度受理")
                .doesNotContain("月受理");
    }

    @Test
    void staysAsLongAsTheEstateSays() {
        BoardWorld.Estate estate = boards.estate(Map.of("outcomeReaders", "public", "outcomeStays", "P30D"));
        publish(estate, "leak.basement", estate.bigUnit());

        clock.moveBy(Duration.ofDays(34));
        assertThat(get(token(estate), "zh-CN", null).getBody()).contains("地下车库");
        clock.moveBy(Duration.ofDays(3));
        String over = get(token(estate), "zh-CN", null).getBody();
        clock.moveBy(Duration.ofDays(-37));

        assertThat(over).doesNotContain("地下车库");
    }

    @Test
    void namesTheBuildingOnlyFromAsManyHomesAsTheEstateSays() {
        BoardWorld.Estate many = boards.estate(Map.of("outcomeReaders", "public", "outcomeBuildingFrom", 61));
        BoardWorld.Estate few = boards.estate(Map.of("outcomeReaders", "public", "outcomeBuildingFrom", 60));
        publish(many, "leak.roof", many.bigUnit());
        publish(few, "leak.roof", few.bigUnit());

        assertThat(get(token(many), "zh-CN", null).getBody()).doesNotContain("3栋");
        assertThat(get(token(few), "zh-CN", null).getBody()).contains("3栋");
    }

    @Test
    void closesToThePublicWhenTheSettingsDo() {
        BoardWorld.Estate estate = boards.publicEstate();
        publish(estate, "leak.basement", estate.bigUnit());
        assertThat(get(token(estate), "zh-CN", null).getStatusCode().value()).isEqualTo(200);

        world.jdbc().sql("""
                        insert into settings_versions
                        select company_id, estate_id, gen_random_uuid(), number + 1, template, template_version, calendar, zone,
                            effective_from, jsonb_set(settings, '{outcomeReaders}', '"residents"'), clauses, calendar_days,
                            reason, made_by, made_at
                        from settings_versions where estate_id = ?""").param(estate.company().estate()).update();
        refresh.refresh();

        assertThat(get(token(estate), "zh-CN", null).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void takesNothingButReading() {
        BoardWorld.Estate estate = boards.publicEstate();
        publish(estate, "leak.basement", estate.bigUnit());

        ResponseEntity<String> posted = RestClient.create(api.base())
                .post()
                .uri("/board/" + token(estate))
                .retrieve()
                .onStatus(status -> true, (sent, answer) -> {})
                .toEntity(String.class);

        assertThat(posted.getStatusCode().value()).isEqualTo(405);
        assertThat(posted.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void tellsTheShareOnlyOfEnoughCases() {
        BoardWorld.Estate estate = boards.publicEstate();
        publish(estate, "leak.basement", estate.bigUnit());
        assertThat(get(token(estate), "zh-CN", null).getBody()).doesNotContain("<progress");

        for (int i = 0; i < 6; i++) {
            boards.closedCase(estate, "power.light");
            boards.closedCase(estate, "neighbour.noise");
        }
        publish(estate, "lift.stopped", estate.bigUnit());

        assertThat(get(token(estate), "zh-CN", null).getBody()).contains("共 8 件，已公示 2 件（25%）");
        assertThat(api.call(estate.occupant().as(), "{ noticeboardShare { closed posted publicPath } }")
                        .data("/noticeboardShare")
                        .toString())
                .isEqualTo("{\"closed\":8,\"posted\":2,\"publicPath\":\"/board/" + token(estate) + "\"}");
    }

    @Test
    void readsTheBoardInTheAppInOneStatement() {
        BoardWorld.Estate estate = boards.estate(Map.of());
        publish(estate, "leak.basement", estate.bigUnit());
        publish(estate, "leak.basement", estate.smallUnit());
        BoardWorld.Estate other = boards.publicEstate();

        var statements = StatementCount.of(() -> {
            var edges = api.call(
                            estate.neighbour().as(),
                            "{ noticeboard(first: 50) { edges { node { id title text place category month readableBy publishedAt } } pageInfo { hasNextPage } } }")
                    .data("/noticeboard/edges");
            assertThat(edges.size()).isEqualTo(2);
        });

        assertThat(statements).hasSize(1);
        assertThat(api.call(other.occupant().as(), "{ noticeboard { edges { node { id } } } }")
                        .data("/noticeboard/edges")
                        .size())
                .isZero();
    }

    @Test
    void letsTheBoardsRoleSeePublishedThingsOnly() {
        BoardWorld.Estate estate = boards.publicEstate();
        BoardWorld.Estate hidden = boards.estate(Map.of());
        publish(estate, "leak.basement", estate.bigUnit());
        publish(hidden, "leak.basement", hidden.bigUnit());

        assertThat(asBoard("select count(*) from board_posts where company_id = '"
                        + estate.company().id() + "'"))
                .isEqualTo("1");
        assertThat(asBoard("select count(*) from board_posts where company_id = '"
                        + hidden.company().id() + "'"))
                .isEqualTo("0");
        assertThat(asBoard("select count(*) from outcomes")).startsWith("ERROR: permission denied");
        assertThat(asBoard("select count(*) from cases")).startsWith("ERROR: permission denied");
        assertThat(asBoard("select count(*) from estates")).startsWith("ERROR: permission denied");
    }

    private String asBoard(String sql) {
        String url = world.jdbc()
                .sql("select 'jdbc:postgresql://localhost:' || current_setting('port') || '/' || current_database()")
                .query(String.class)
                .single();
        try (var connection = cn.huiyin.testing.Database.connect(url, "huiyin_board");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (java.sql.SQLException denied) {
            return denied.getMessage();
        }
    }

    private Acted publish(BoardWorld.Estate estate, String category, UUID unit) {
        UUID matter = boards.closedCase(estate, category, unit, "AGREED");
        Acted approved = outcomes.approved(estate, matter, TEXT);
        clock.moveBy(Duration.ofDays(5));
        Acted published = outcomes.publish(estate.as(Role.DESK), approved);
        clock.moveBy(Duration.ofDays(-5));
        assertThat(published.state()).isEqualTo("PUBLISHED");
        return published;
    }

    private String token(BoardWorld.Estate estate) {
        return world.jdbc()
                .sql("select board_token from estates where id = ?")
                .param(estate.company().estate())
                .query(String.class)
                .single();
    }

    private ResponseEntity<String> get(String path, String language, String etag) {
        RestClient.RequestHeadersSpec<?> request =
                RestClient.create(api.base()).get().uri("/board/" + path).header(HttpHeaders.ACCEPT_LANGUAGE, language);
        if (etag != null) {
            request.header(HttpHeaders.IF_NONE_MATCH, etag);
        }
        return request.retrieve().onStatus(status -> true, (sent, answer) -> {}).toEntity(String.class);
    }
}
