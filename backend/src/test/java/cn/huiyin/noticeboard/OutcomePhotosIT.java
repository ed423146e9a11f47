package cn.huiyin.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.attachments.Attachments;
import cn.huiyin.noticeboard.OutcomeApi.Acted;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

@HuiyinTest
@Import({BoardWorld.class, OutcomeApi.class})
class OutcomePhotosIT {

    private static final String TEXT = "屋面已修好。";
    private static final Pattern PHOTO = Pattern.compile("/board/photo/([A-Za-z0-9_-]{22})");

    @Autowired
    private World world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Api api;

    @Autowired
    private BoardWorld boards;

    @Autowired
    private OutcomeApi outcomes;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void putTheClockBack() {
        clock.moveTo(MovableClock.START);
    }

    @Test
    void hangsTheChosenPhotoAndNoOther() {
        BoardWorld.Estate estate = boards.publicEstate();
        UUID matter = boards.closedCase(estate, "leak.roof");
        UUID chosen = photo(estate, matter, "chosen");
        photo(estate, matter, "other");

        published(estate, matter, chosen, false, null);
        String page = body("/board/" + token(estate));

        Matcher found = PHOTO.matcher(page);
        assertThat(found.results().count()).isEqualTo(1);
        assertThat(page).doesNotContain(chosen.toString());
        found.reset();
        assertThat(found.find()).isTrue();
        assertThat(body(found.group())).isEqualTo("chosen");
        assertThat(get("/board/photo/" + Ids.token()).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void hangsAPhotoOfAHomeOnlyByTheComplainantsWord() {
        BoardWorld.Estate estate = boards.publicEstate();
        UUID silent = boards.closedCase(estate, "leak.roof");
        UUID refused = boards.closedCase(estate, "leak.wall");
        UUID given = boards.closedCase(estate, "leak.basement");

        published(estate, silent, photo(estate, silent, "silent"), true, null);
        published(estate, refused, photo(estate, refused, "refused"), true, false);
        published(estate, given, photo(estate, given, "given"), true, true);

        Matcher found = PHOTO.matcher(body("/board/" + token(estate)));
        assertThat(found.find()).isTrue();
        assertThat(body(found.group())).isEqualTo("given");
        assertThat(found.find()).isFalse();
    }

    @Test
    void takesAPhotoDownAtOnceWithTheWord() {
        BoardWorld.Estate estate = boards.publicEstate();
        UUID matter = boards.closedCase(estate, "leak.roof");
        Acted posted = published(estate, matter, photo(estate, matter, "home"), true, true);
        Matcher found = PHOTO.matcher(body("/board/" + token(estate)));
        assertThat(found.find()).isTrue();

        assertThat(outcomes.consent(estate.occupant().as(), posted.id(), false).error())
                .isEmpty();

        assertThat(get(found.group()).getStatusCode().value()).isEqualTo(404);
        assertThat(body("/board/" + token(estate))).contains("屋面已修好").doesNotContain("/board/photo/");
    }

    @Test
    void takesPhotosDownWithThePost() {
        BoardWorld.Estate estate = boards.publicEstate();
        UUID matter = boards.closedCase(estate, "leak.roof");
        Acted posted = published(estate, matter, photo(estate, matter, "x"), false, null);
        Matcher found = PHOTO.matcher(body("/board/" + token(estate)));
        assertThat(found.find()).isTrue();

        outcomes.withdraw(estate.as(Role.DIRECTOR), posted.id(), "有人认出");

        assertThat(get(found.group()).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void takesAPhotoDownThatIsErasedFromTheCase() {
        BoardWorld.Estate estate = boards.publicEstate();
        UUID matter = boards.closedCase(estate, "leak.roof");
        UUID photo = photo(estate, matter, "face");
        published(estate, matter, photo, false, null);
        Matcher found = PHOTO.matcher(body("/board/" + token(estate)));
        assertThat(found.find()).isTrue();

        int erased = Scope.call(
                Scope.system(estate.company().id(), estate.company().estate()),
                () -> transaction.execute(status -> attachments.erase(List.of(photo))));

        assertThat(erased).isEqualTo(1);
        assertThat(get(found.group()).getStatusCode().value()).isEqualTo(404);
        assertThat(body("/board/" + token(estate))).contains("屋面已修好").doesNotContain("/board/photo/");
    }

    @Test
    void showsPhotosOfABoardForResidentsToThemAlone() {
        BoardWorld.Estate estate = boards.estate(Map.of());
        UUID matter = boards.closedCase(estate, "leak.roof");
        published(estate, matter, photo(estate, matter, "x"), false, null);
        String path = api.call(estate.neighbour().as(), "{ noticeboard { edges { node { photos } } } }")
                .data("/noticeboard/edges/0/node/photos/0")
                .asString();
        String token = world.jdbc()
                .sql("select token from board_photos where estate_id = ?")
                .param(estate.company().estate())
                .query(String.class)
                .single();

        assertThat(status(estate.neighbour().as(), path)).isEqualTo(200);
        assertThat(status(boards.publicEstate().occupant().as(), path)).isEqualTo(404);
        assertThat(get("/board/photo/" + token).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void choosesOnlyPhotosOfTheCase() {
        BoardWorld.Estate estate = boards.publicEstate();
        UUID matter = boards.closedCase(estate, "leak.roof");
        UUID foreign = photo(estate, boards.closedCase(estate, "leak.wall"), "x");
        Acted drafted = outcomes.draft(estate.as(Role.DESK), matter, TEXT);

        assertThat(outcomes.choose(estate.as(Role.DESK), drafted, foreign, false)
                        .error())
                .isEqualTo("noticeboard.photos.unknown");
        assertThat(outcomes.choose(estate.occupant().as(), drafted, foreign, false)
                        .refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(world.jdbc()
                        .sql("select count(*) from outcome_photos where estate_id = ?")
                        .param(estate.company().estate())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void neverLetsWhoChoseApprove() {
        BoardWorld.Estate estate = boards.publicEstate();
        UUID matter = boards.closedCase(estate, "leak.roof");
        Acted drafted = outcomes.draft(estate.as(Role.DESK), matter, TEXT);
        Acted chosen = outcomes.choose(estate.as(Role.DIRECTOR), drafted, photo(estate, matter, "x"), false);
        Acted sent = outcomes.send(estate.as(Role.DESK), chosen);

        assertThat(outcomes.approve(estate.as(Role.DIRECTOR), sent).state()).isNotEqualTo("APPROVED");
    }

    @Test
    void asksNobodyButTheComplainant() {
        BoardWorld.Estate estate = boards.publicEstate();
        UUID matter = boards.closedCase(estate, "leak.roof");
        Acted posted = published(estate, matter, photo(estate, matter, "home"), true, null);

        assertThat(outcomes.consent(estate.neighbour().as(), posted.id(), true).refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(outcomes.consent(estate.as(Role.DESK), posted.id(), true).refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(body("/board/" + token(estate))).doesNotContain("/board/photo/");
    }

    private Acted published(BoardWorld.Estate estate, UUID matter, UUID photo, boolean ownHome, Boolean word) {
        Acted drafted = outcomes.draft(estate.as(Role.DESK), matter, TEXT);
        Acted chosen = outcomes.choose(estate.as(Role.DESK), drafted, photo, ownHome);
        Acted approved = outcomes.approve(estate.as(Role.DIRECTOR), outcomes.send(estate.as(Role.DESK), chosen));
        if (word != null) {
            outcomes.consent(estate.occupant().as(), approved.id(), word);
        }
        clock.moveBy(Duration.ofDays(5));
        Acted published = outcomes.publish(estate.as(Role.DESK), approved);
        clock.moveBy(Duration.ofDays(-5));
        assertThat(published.state()).isEqualTo("PUBLISHED");
        return published;
    }

    private UUID photo(BoardWorld.Estate estate, UUID matter, String bytes) {
        UUID id = Ids.next();
        World.Company company = estate.company();
        world.jdbc()
                .sql("""
                        insert into attachments (company_id, estate_id, id, kind, media_type, size_bytes, sha256, uploaded_at,
                            uploaded_by_id, subject_type, subject_id)
                        values (?, ?, ?, 'PHOTO', 'image/jpeg', 3, decode(repeat('00', 32), 'hex'), ?, ?, 'case', ?)""")
                .params(
                        company.id(),
                        company.estate(),
                        id,
                        Timestamp.from(clock.instant()),
                        company.membership(Role.WORKER),
                        matter)
                .update();
        String name = id.toString();
        Path file = Path.of("target/uploads", company.id().toString(), name.substring(34), name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, bytes);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return id;
    }

    private String token(BoardWorld.Estate estate) {
        return world.jdbc()
                .sql("select board_token from estates where id = ?")
                .param(estate.company().estate())
                .query(String.class)
                .single();
    }

    private int status(Api.As as, String path) {
        return api.rest(as)
                .get()
                .uri(path)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private String body(String path) {
        return get(path).getBody();
    }

    private ResponseEntity<String> get(String path) {
        return RestClient.create(api.base())
                .get()
                .uri(path)
                .retrieve()
                .onStatus(status -> true, (sent, answer) -> {})
                .toEntity(String.class);
    }
}
