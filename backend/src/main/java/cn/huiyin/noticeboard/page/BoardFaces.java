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

    private static final int SHOWN = 100;
    private static final String FACE = """
            select b.estate_name, b.closed_cases, b.posted_cases,
                p.title_zh, p.title_zh_hant, p.title_en, p.text, p.building, p.month
            from boards b
            left join board_posts p on p.company_id = b.company_id and p.estate_id = b.estate_id
                and p.readable_by = 'PUBLIC' and p.withdrawn_at is null and p.expires_at > :now
            where b.token = :token and b.readable_by = 'PUBLIC'
            order by p.published_at desc, p.id desc limit :shown""";

    private final JdbcClient jdbc;
    private final Clock clock;

    BoardFaces(@Qualifier(BoardDatabase.NAME) DataSource board, Clock clock) {
        this.jdbc = JdbcClient.create(board);
        this.clock = clock;
    }

    Optional<BoardFace> find(String token) {
        return jdbc.sql(FACE)
                .param("token", token)
                .param("now", Timestamp.from(clock.instant()))
                .param("shown", SHOWN)
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
                        row.getObject(9, LocalDate.class)));
            }
        }
        return Optional.ofNullable(face);
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
