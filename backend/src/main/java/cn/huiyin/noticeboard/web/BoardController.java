package cn.huiyin.noticeboard.web;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.noticeboard.Readers;
import graphql.relay.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional(readOnly = true)
class BoardController {

    private final BoardReads reads;

    BoardController(BoardReads reads) {
        this.reads = reads;
    }

    /** A post as those in the estate read it. */
    record PostNode(
            UUID id,
            String title,
            String text,
            String place,
            LocalDate month,
            boolean quarter,
            String category,
            Readers readableBy,
            Instant publishedAt,
            List<String> photos) {

        Cursor cursor() {
            return new Cursor(publishedAt, id);
        }
    }

    record NoticeboardShare(
            @Nullable Integer closed,
            @Nullable Integer posted,
            @Nullable String publicPath) {}

    @QueryMapping
    Connection<PostNode> noticeboard(
            @Argument @Nullable Boolean archived, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        int size = KeysetPage.size(first);
        return KeysetPage.of(reads.posts(Boolean.TRUE.equals(archived), Cursor.decode(after), size + 1), size)
                .connection(PostNode::cursor);
    }

    @QueryMapping
    NoticeboardShare noticeboardShare() {
        return reads.share();
    }
}
