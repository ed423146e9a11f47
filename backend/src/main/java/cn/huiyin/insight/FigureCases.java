package cn.huiyin.insight;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the cases behind a figure: no figure without its evidence. */
@Component
public class FigureCases {

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One case behind a figure. */
    public record Found(UUID caseId, Instant receivedAt) {}

    /** Which figure of which estate is opened. */
    public record Question(UUID estateId, Figure figure, FigurePart part, Period period, List<String> kinds) {}

    /** A page of the cases, newest receipt first. */
    public KeysetPage<Found> page(Question question, int size, @Nullable Cursor after) {
        List<Found> rows = jdbc.sql("""
                        select c.case_id, c.received_at
                        from estates e
                        cross join lateral (
                            select (cast(:from as date))::timestamp at time zone e.zone as lower,
                                   (cast(:to as date) + 1)::timestamp at time zone e.zone as upper
                        ) span
                        join cases_figures c on c.company_id = e.company_id and c.estate_id = e.id
                        where e.id = :estate and (%s) and (%s) and (:allKinds or c.kind in (:kinds))
                          and (not :resumed or (c.received_at, c.case_id) < (:afterAt, :afterId))
                        order by c.received_at desc, c.case_id desc
                        limit :size""".formatted(
                                period(question.figure()), question.figure().condition(question.part())))
                .param("estate", question.estateId())
                .param("from", question.period().from())
                .param("to", question.period().to())
                .param("now", Timestamp.from(clock.instant()))
                .param("allKinds", question.kinds().isEmpty())
                .param("kinds", question.kinds().isEmpty() ? List.of("") : question.kinds())
                .param("resumed", after != null)
                .param("afterAt", Timestamp.from(after == null ? Instant.EPOCH : after.at()))
                .param("afterId", after == null ? new UUID(0, 0) : after.id())
                .param("size", size + 1)
                .query((row, index) -> new Found(
                        row.getObject("case_id", UUID.class),
                        row.getTimestamp("received_at").toInstant()))
                .list();
        return KeysetPage.of(rows, size);
    }

    private static String period(Figure figure) {
        return figure.byReceipt() ? "c.received_at >= span.lower and c.received_at < span.upper" : "true";
    }
}
