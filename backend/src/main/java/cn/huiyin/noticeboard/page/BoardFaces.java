package cn.huiyin.noticeboard.page;

import cn.huiyin.noticeboard.page.BoardFace.Post;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a public board by its token, in one statement, as the role that sees published things only. */
@Component
class BoardFaces {

    static final int ARCHIVE_PAGE = 50;
    private static final int SHOWN = 100;
    private static final String FACE = """
            select b.estate_name, b.closed_cases, b.posted_cases,
                p.title_zh, p.title_zh_hant, p.title_en, p.text, p.building, p.month, p.quarter,
                (select string_agg(f.token, ' ' order by f.id) from board_photos f
                 where f.company_id = p.company_id and f.post_id = p.id) as photos
            from boards b
            left join board_posts p on p.company_id = b.company_id and p.estate_id = b.estate_id
                and p.readable_by = 'PUBLIC' and p.withdrawn_at is null and %s
            where b.token = :token and b.readable_by = 'PUBLIC'
            order by p.published_at desc, p.id desc limit :shown offset :skipped""";
    private static final String HANGING = FACE.formatted("p.expires_at > :now");
    private static final String ARCHIVED = FACE.formatted("p.expires_at <= :now");

    private final JdbcClient jdbc;
    private final Clock clock;

    BoardFaces(@Qualifier(BoardDatabase.NAME) DataSource board, Clock clock) {
        this.jdbc = JdbcClient.create(board);
        this.clock = clock;
    }

    /** What hangs on the board. */
    Optional<BoardFace> find(String token) {
        return faceOf(HANGING, token, 0, SHOWN);
    }

    /** What hung there until its stay was over; one more than a page where more follow. */
    Optional<BoardFace> archived(String token, int number) {
        return faceOf(ARCHIVED, token, (number - 1) * ARCHIVE_PAGE, ARCHIVE_PAGE + 1);
    }

    private Optional<BoardFace> faceOf(String sql, String token, int skipped, int shown) {
        return jdbc.sql(sql)
                .param("token", token)
                .param("now", Timestamp.from(clock.instant()))
                .param("shown", shown)
                .param("skipped", skipped)
                .query(BoardFaces::read);
    }

    private static Optional<BoardFace> read(ResultSet row) throws SQLException {
        BoardFace face = null;
        List<Post> posts = new ArrayList<>();
        while (row.next()) {
            if (face == null) {
                face = new BoardFace(row.getString(1), number(row, 2), number(row, 3), posts);
            }
            if (row.getString("text") != null) {
                posts.add(new Post(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getObject(9, LocalDate.class),
                        row.getBoolean(10),
                        tokens(row.getString(11))));
            }
        }
        return Optional.ofNullable(face);
    }

    private static List<String> tokens(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(" "));
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
