package cn.huiyin.visits;

import cn.huiyin.cases.Channel;
import cn.huiyin.cases.Kind;
import cn.huiyin.cases.OpenChannels;
import cn.huiyin.cases.Outcome;
import cn.huiyin.cases.ReceiveCase;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes up what a visit brought, one by one: each becomes a case of its own, or is kept with the answer given at once. */
@Component
class RaisedItems {

    private static final int MOST = 10;

    private final ReceiveCase receive;
    private final OpenChannels channels;
    private final JdbcClient jdbc;

    RaisedItems(ReceiveCase receive, OpenChannels channels, JdbcClient jdbc) {
        this.receive = receive;
        this.channels = channels;
        this.jdbc = jdbc;
    }

    /** What is wrong with them, or null; nothing is stored yet. */
    VisitOutcome.@Nullable Refused wrong(UUID estateId, List<RaisedItem> items) {
        if (items.size() > MOST) {
            return new VisitOutcome.Refused("items", "visit.items.too-many", List.of(MOST));
        }
        boolean raises = items.stream().anyMatch(item -> !item.answered());
        if (raises && !channels.of(estateId).contains(Channel.VISIT_FEEDBACK)) {
            return new VisitOutcome.Refused("items", "visit.items.closed", List.of());
        }
        for (int at = 0; at < items.size(); at++) {
            RaisedItem item = items.get(at);
            if (item.words().isBlank() || item.kind() == Kind.BOOKING) {
                return new VisitOutcome.Refused("items." + at + ".words", "visit.items.words", List.of());
            }
            if (VisitText.tooLong(item.words()) || VisitText.tooLong(item.answer())) {
                return new VisitOutcome.Refused(
                        "items." + at + ".words", "visit.note.too-long", List.of(VisitText.LONGEST));
            }
        }
        return null;
    }

    /** Keeps them in their order, in the transaction of the visit. */
    void keep(VisitedCase matter, UUID visitId, List<RaisedItem> items, Instant happened) {
        UUID unit = items.isEmpty() ? null : unit(matter.id()).orElse(null);
        for (int at = 0; at < items.size(); at++) {
            RaisedItem item = items.get(at);
            insert(matter, visitId, at + 1, item, item.answered() ? null : taken(matter, unit, item, happened));
        }
    }

    private Optional<UUID> unit(UUID caseId) {
        return jdbc.sql("select unit_id from cases where company_id = :company and id = :case and unit_id is not null")
                .param("company", Scope.current().company())
                .param("case", caseId)
                .query(UUID.class)
                .optional();
    }

    private UUID taken(VisitedCase matter, @Nullable UUID unit, RaisedItem item, Instant happened) {
        Outcome outcome = receive.handle(new ReceiveCase.Command(
                matter.estateId(),
                item.kind(),
                Channel.VISIT_FEEDBACK,
                item.words(),
                null,
                null,
                null,
                happened,
                matter.occupantId(),
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                false));
        if (outcome instanceof Outcome.Done done) {
            return done.caseId();
        }
        throw new IllegalStateException("An item that was looked at is refused: " + outcome);
    }

    private void insert(VisitedCase matter, UUID visitId, int position, RaisedItem item, @Nullable UUID caseId) {
        jdbc.sql("""
                        insert into visit_items (company_id, estate_id, id, visit_id, position, kind, case_id, words, answer)
                        values (:company, :estate, :id, :visit, :position, :kind, :case, :words, :answer)""")
                .param("company", matter.companyId())
                .param("estate", matter.estateId())
                .param("id", Ids.next())
                .param("visit", visitId)
                .param("position", position)
                .param("kind", item.kind().name())
                .param("case", caseId)
                .param("words", caseId == null ? item.words().strip() : null)
                .param("answer", caseId == null ? VisitText.orNull(item.answer()) : null)
                .update();
    }
}
