package cn.huiyin.cases.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to an estate, or message in a group, and what became of it; its sender is whoever the mail says.
 *
 * @param groupName of a message in a group; empty where nobody knows it, and of a mail
 */
record Letter(
        UUID id,
        UUID estateId,
        Instant receivedAt,
        LetterChannel channel,
        String groupName,
        String senderName,
        String senderAddress,
        String subject,
        String body,
        int attachmentCount,
        LetterState state,
        @Nullable LetterReason reason,
        @Nullable String note,
        @Nullable UUID caseId,
        @Nullable String reference) {

    static final String SELECT = """
            select l.id, l.estate_id, l.received_at, l.channel, l.group_name, l.sender_name, l.sender_address, l.subject, l.body,
                l.attachment_count, l.state, l.reason, l.note, l.case_id, c.reference
            from letters l left join cases c on c.company_id = l.company_id and c.id = l.case_id
            """;

    static Letter row(ResultSet row, int n) throws SQLException {
        String reason = row.getString("reason");
        return new Letter(
                row.getObject("id", UUID.class),
                row.getObject("estate_id", UUID.class),
                row.getTimestamp("received_at").toInstant(),
                LetterChannel.valueOf(row.getString("channel")),
                row.getString("group_name"),
                row.getString("sender_name"),
                row.getString("sender_address"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attachment_count"),
                LetterState.valueOf(row.getString("state")),
                reason == null ? null : LetterReason.valueOf(reason),
                row.getString("note"),
                row.getObject("case_id", UUID.class),
                row.getString("reference"));
    }

    /** Whether somebody has still to decide on it, or may decide anew. */
    boolean undecided() {
        return state == LetterState.WAITING || state == LetterState.ASIDE;
    }
}
