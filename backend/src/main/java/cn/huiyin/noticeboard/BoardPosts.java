package cn.huiyin.noticeboard;

import cn.huiyin.policy.Categories;
import cn.huiyin.policy.Category;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts published texts on the board and takes them down; a post knows neither its case nor its authors. */
@Component
class BoardPosts {

    private static final String PUT = """
            insert into board_posts (company_id, estate_id, id, title_zh, title_zh_hant, title_en, text, building, month, quarter,
                readable_by, published_at, expires_at)
            values (:company, :estate, :id, :zh, :zhHant, :en, :text, :building, :month, :quarter, :readers, :at, :until)
            on conflict (company_id, id) do update set text = excluded.text, readable_by = excluded.readable_by,
                building = excluded.building, published_at = excluded.published_at, expires_at = excluded.expires_at,
                withdrawn_at = null""";
    private static final String TAKE_DOWN = """
            update board_posts set withdrawn_at = :at
            where company_id = :company and id = :id and withdrawn_at is null""";

    private final JdbcClient jdbc;
    private final Categories categories;
    private final Boards boards;
    private final OutcomePhotos photos;
    private final Outcomes outcomes;

    BoardPosts(JdbcClient jdbc, Categories categories, Boards boards, OutcomePhotos photos, Outcomes outcomes) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.boards = boards;
        this.photos = photos;
        this.outcomes = outcomes;
    }

    void put(Outcome outcome, Instant now, BoardRules rules) {
        Category category = categories
                .find(outcome.estateId(), outcome.category())
                .orElseThrow(() -> new IllegalStateException("no category " + outcome.category()));
        jdbc.sql(PUT)
                .param("company", Scope.current().company())
                .param("estate", outcome.estateId())
                .param("id", outcome.id())
                .param("zh", category.name().zh())
                .param("zhHant", category.name().zhHant())
                .param("en", category.name().en())
                .param("text", outcome.text())
                .param("building", outcome.building())
                .param("month", outcome.month())
                .param("quarter", outcome.quarter())
                .param("readers", rules.readers().name())
                .param("at", Timestamp.from(now))
                .param("until", Timestamp.from(rules.expiresAt(now)))
                .update();
        photos.hang(outcome, rules);
        refresh(outcome, now);
    }

    /** Takes the outcome's post down; answers how many hung. */
    int takeDown(Outcome outcome, Instant now) {
        int taken = jdbc.sql(TAKE_DOWN)
                .param("company", Scope.current().company())
                .param("id", outcome.id())
                .param("at", Timestamp.from(now))
                .update();
        photos.takeDown(outcome);
        refresh(outcome, now);
        return taken;
    }

    /** The share counts outcomes as they are stored, so this one is stored first. */
    private void refresh(Outcome outcome, Instant now) {
        outcomes.saveAndFlush(outcome);
        boards.refresh(outcome.estateId(), now);
    }
}
