package cn.huiyin.noticeboard.web;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.noticeboard.Readers;
import cn.huiyin.noticeboard.web.BoardController.NoticeboardShare;
import cn.huiyin.noticeboard.web.BoardController.PostNode;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what hangs on the board of the estate in scope: one statement each. */
@Component
class BoardReads {

    /** Later than anything that was posted. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final String POSTS = """
            select id, title_zh, title_zh_hant, title_en, text, building, month, quarter, readable_by, published_at,
                (select string_agg(f.id::text, ' ' order by f.id) from board_photos f
                 where f.company_id = board_posts.company_id and f.post_id = board_posts.id) as photos
            from board_posts
            where company_id = :company and estate_id = :estate and withdrawn_at is null and (expires_at > :now) <> :archived
                and (published_at, id) < (:at, :id)
            order by published_at desc, id desc limit :limit""";
    private static final String SHARE = """
            select e.board_token, b.readable_by, b.closed_cases, b.posted_cases
            from estates e left join boards b on b.company_id = e.company_id and b.estate_id = e.id
            where e.company_id = :company and e.id = :estate""";

    private final JdbcClient jdbc;
    private final BoardTexts texts;
    private final Clock clock;

    BoardReads(JdbcClient jdbc, BoardTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    List<PostNode> posts(boolean archived, @Nullable Cursor after, int limit) {
        return jdbc.sql(POSTS)
                .param("company", Scope.current().company())
                .param("estate", Scope.current().estate())
                .param("now", Timestamp.from(clock.instant()))
                .param("archived", archived)
                .param("at", Timestamp.from(after == null ? END : after.at()))
                .param("id", after == null ? new UUID(-1, -1) : after.id())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    NoticeboardShare share() {
        return jdbc.sql(SHARE)
                .param("company", Scope.current().company())
                .param("estate", Scope.current().estate())
                .query((row, index) -> new NoticeboardShare(
                        row.getObject("closed_cases", Integer.class),
                        row.getObject("posted_cases", Integer.class),
                        "PUBLIC".equals(row.getString("readable_by"))
                                ? "/board/" + row.getString("board_token")
                                : null))
                .single();
    }

    private static List<String> paths(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(" ")).map(id -> PhotoReads.PATH + id).toList();
    }

    private PostNode read(ResultSet row, int index) throws SQLException {
        String title = texts.name(row, "title");
        return new PostNode(
                row.getObject("id", UUID.class),
                title,
                row.getString("text"),
                texts.place(row.getString("building")),
                row.getObject("month", LocalDate.class),
                row.getBoolean("quarter"),
                title,
                Readers.valueOf(row.getString("readable_by")),
                row.getTimestamp("published_at").toInstant(),
                paths(row.getString("photos")));
    }
}
