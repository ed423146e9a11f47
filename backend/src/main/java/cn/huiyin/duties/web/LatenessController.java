package cn.huiyin.duties.web;

import cn.huiyin.duties.DutyView;
import cn.huiyin.duties.LateCount;
import cn.huiyin.duties.LateDuties;
import cn.huiyin.duties.LatenessCause;
import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import graphql.relay.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Why duties were late: the counts, and the duties behind each. */
@Controller
@Transactional(readOnly = true)
class LatenessController {

    private final LateDuties late;

    LatenessController(LateDuties late) {
        this.late = late;
    }

    @QueryMapping
    List<LateCount> lateness(@Argument LocalDate from, @Argument LocalDate to, @Argument @Nullable UUID estateId) {
        return late.counts(new LateDuties.Days(from, to, estateId));
    }

    @QueryMapping
    Connection<DutyView> lateDuties(
            @Argument LocalDate from,
            @Argument LocalDate to,
            @Argument @Nullable UUID estateId,
            @Argument @Nullable String clauseId,
            @Argument @Nullable LatenessCause cause,
            @Argument @Nullable Boolean unexplained,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        int size = KeysetPage.size(first);
        Cursor cursor = Cursor.decode(after);
        List<DutyView> rows = late.page(
                new LateDuties.Days(from, to, estateId),
                new LateDuties.Part(clauseId, cause, Boolean.TRUE.equals(unexplained)),
                cursor == null ? null : cursor.at(),
                cursor == null ? null : cursor.id(),
                size + 1);
        return KeysetPage.of(rows, size).connection(duty -> new Cursor(duty.dueAt(), duty.id()));
    }
}
