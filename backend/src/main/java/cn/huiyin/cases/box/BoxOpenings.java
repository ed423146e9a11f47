package cn.huiyin.cases.box;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Openings of the box and their letters, as the scope sees them. */
@Repository
class BoxOpenings {

    private static final int LATEST = 60;

    private final JdbcClient jdbc;

    BoxOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One opening as far as its letters are counted. */
    record Counted(UUID estateId, int letters) {}

    private record Settled(UUID openingId, BoxLetter letter, boolean aboutOpener) {}

    /** The latest openings, empty ones too; two statements. */
    List<BoxOpening> latest(UUID estateId) {
        Map<UUID, List<Settled>> settled = new HashMap<>();
        jdbc.sql("""
                        select l.opening_id, l.number, c.id as case_id, c.reference, l.reason, l.note,
                            coalesce(c.about_member_id = r.acted_by, false) as about_opener
                        from box_letters l
                        join rounds r on r.company_id = l.company_id and r.id = l.opening_id
                        left join cases c on c.company_id = l.company_id and c.id = l.case_id
                        where l.company_id = :company and l.estate_id = :estate
                        order by l.opening_id, l.number""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query((row, n) -> letter(row))
                .list()
                .forEach(each -> settled.computeIfAbsent(each.openingId(), opening -> new ArrayList<>())
                        .add(each));
        return jdbc.sql("""
                        select r.id, r.happened_at, m.display_name, r.found from rounds r
                        join memberships m on m.company_id = r.company_id and m.id = r.acted_by
                        where r.company_id = :company and r.estate_id = :estate and r.kind = 'BOX_OPENED'
                        order by r.happened_at desc, r.id desc limit :limit""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("limit", LATEST)
                .query((row, n) -> opening(row, settled))
                .list();
    }

    private static Settled letter(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Settled(
                row.getObject("opening_id", UUID.class),
                new BoxLetter(
                        row.getInt("number"),
                        row.getObject("case_id", UUID.class),
                        row.getString("reference"),
                        reason == null ? null : BoxLetterReason.valueOf(reason),
                        row.getString("note")),
                row.getBoolean("about_opener"));
    }

    private static BoxOpening opening(ResultSet row, Map<UUID, List<Settled>> settled) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<Settled> letters = settled.getOrDefault(id, List.of());
        return new BoxOpening(
                id,
                row.getTimestamp("happened_at").toInstant(),
                row.getString("display_name"),
                row.getInt("found"),
                letters.stream().map(Settled::letter).toList(),
                letters.stream().anyMatch(Settled::aboutOpener));
    }

    /** An opening of the box; nothing where there is none or it is not the caller's. */
    Optional<Counted> find(UUID openingId) {
        return jdbc.sql("""
                        select estate_id, found as letters from rounds
                        where company_id = :company and id = :id and kind = 'BOX_OPENED'""")
                .param("company", Scope.current().company())
                .param("id", openingId)
                .query(Counted.class)
                .optional();
    }

    /** The case of this number in the estate. */
    Optional<UUID> caseOf(UUID estateId, String reference) {
        return jdbc.sql(
                        "select id from cases where company_id = :company and estate_id = :estate and reference = :reference")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }

    /** Notes what became of a letter; false where somebody noted it before. */
    boolean settle(
            UUID estateId,
            UUID openingId,
            int number,
            @Nullable UUID caseId,
            @Nullable BoxLetterReason reason,
            @Nullable String note,
            Instant now) {
        return jdbc.sql("""
                        insert into box_letters (company_id, estate_id, id, opening_id, number, case_id, reason, note,
                            settled_at, settled_by_id)
                        values (:company, :estate, :id, :opening, :number, :case, :reason, :note, :now, :by)
                        on conflict (company_id, opening_id, number) do nothing""")
                        .param("company", Scope.current().company())
                        .param("estate", estateId)
                        .param("id", Ids.next())
                        .param("opening", openingId)
                        .param("number", number)
                        .param("case", caseId)
                        .param("reason", reason == null ? null : reason.name())
                        .param("note", note)
                        .param("now", Timestamp.from(now))
                        .param("by", Scope.current().membership())
                        .update()
                == 1;
    }
}
