package cn.huiyin.cases.mail;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that the scope sees. */
@Component
class Letters {

    /** The number of a case, as our own mails carry it in their subject. */
    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}]{1,12}-\\d{4}-\\d{5,}");

    private final JdbcClient jdbc;
    private final Clock clock;

    Letters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a mail once: one that names a case of the estate joins it, all others wait or are set aside. */
    void keep(UUID estateId, IncomingMail mail) {
        UUID joins = mail.reason() == null ? named(estateId, mail.subject()).orElse(null) : null;
        LetterState state =
                mail.reason() != null ? LetterState.ASIDE : joins == null ? LetterState.WAITING : LetterState.JOINED;
        jdbc.sql("""
                        insert into letters (company_id, estate_id, id, message_key, received_at, sender_name,
                            sender_address, subject, body, raw, attachment_count, state, reason, case_id, decided_at)
                        values (:company, :estate, :id, :key, :received, :name, :address, :subject, :body, :raw, :files,
                            :state, :reason, :case, :decided)
                        on conflict (company_id, estate_id, message_key) do nothing""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("id", Ids.next())
                .param("key", mail.key())
                .param("received", Timestamp.from(mail.receivedAt()))
                .param("name", mail.senderName())
                .param("address", mail.senderAddress())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("raw", mail.raw() == null ? null : mail.raw().getByteArray())
                .param("files", mail.attachmentCount())
                .param("state", state.name())
                .param("reason", mail.reason() == null ? null : mail.reason().name())
                .param("case", joins)
                .param("decided", state == LetterState.WAITING ? null : Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<UUID> named(UUID estateId, String subject) {
        List<String> references =
                REFERENCE.matcher(subject).results().map(MatchResult::group).toList();
        return references.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                select id from cases where company_id = :company and estate_id = :estate
                                    and reference in (:references) order by id limit 1""")
                        .param("company", Scope.current().company())
                        .param("estate", estateId)
                        .param("references", references)
                        .query(UUID.class)
                        .optional();
    }

    /** The case of this number in an estate. */
    Optional<UUID> caseOf(UUID estateId, String reference) {
        return jdbc.sql(
                        "select id from cases where company_id = :company and estate_id = :estate and reference = :reference")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }

    /** One page of those in a state, newest first. */
    List<Letter> page(LetterState state, @Nullable Instant beforeAt, @Nullable UUID beforeId, int limit) {
        return jdbc.sql(Letter.SELECT + """
                        where l.company_id = :company and l.state = :state
                            and (cast(:estate as uuid) is null or l.estate_id = :estate)
                            and (cast(:beforeAt as timestamptz) is null or (l.received_at, l.id) < (:beforeAt, :beforeId))
                        order by l.received_at desc, l.id desc limit :limit""")
                .param("company", Scope.current().company())
                .param("estate", Scope.current().estateId())
                .param("state", state.name())
                .param("beforeAt", beforeAt == null ? null : Timestamp.from(beforeAt))
                .param("beforeId", beforeId)
                .param("limit", limit)
                .query(Letter::row)
                .list();
    }

    Optional<Letter> find(UUID id) {
        return jdbc.sql(Letter.SELECT + "where l.company_id = :company and l.id = :id")
                .param("company", Scope.current().company())
                .param("id", id)
                .query(Letter::row)
                .optional();
    }

    /** The letter, which nobody else decides on until this transaction ends.
     *
     * @throws NotVisible when it is not there or not the caller's
     */
    Letter held(UUID id) {
        jdbc.sql("select 1 from letters where company_id = :company and id = :id for update")
                .param("company", Scope.current().company())
                .param("id", id)
                .query(Integer.class)
                .optional();
        return find(id).orElseThrow(NotVisible::new);
    }

    byte @Nullable [] raw(UUID id) {
        return jdbc.sql("select raw from letters where company_id = :company and id = :id")
                .param("company", Scope.current().company())
                .param("id", id)
                .query((row, n) -> Optional.ofNullable(row.getBytes("raw")))
                .optional()
                .flatMap(raw -> raw)
                .orElse(null);
    }

    /** Notes what somebody decided on it. */
    void decide(
            UUID id, LetterState state, @Nullable UUID caseId, @Nullable LetterReason reason, @Nullable String note) {
        jdbc.sql("""
                        update letters set state = :state, case_id = :case, reason = :reason, note = :note,
                            decided_at = :now, decided_by_id = :by
                        where company_id = :company and id = :id""")
                .param("state", state.name())
                .param("case", caseId)
                .param("reason", reason == null ? null : reason.name())
                .param("note", note)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", Scope.current().membership())
                .param("company", Scope.current().company())
                .param("id", id)
                .update();
    }
}
