package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * An entry as it lies in the database, with the end of the chain that the case remembers.
 *
 * @param entry null for a case that has lost all its entries
 * @param last the number of the last entry, as the case remembers it
 * @param lastDigest its digest, as the case remembers it
 * @param textKept whether a row of words is there, erased or not
 * @param erased whether the words were erased on purpose
 */
@SuppressWarnings("ArrayRecordComponent") // compared by their bytes alone
record StoredEntry(
        UUID caseId,
        String reference,
        @Nullable TimelineEntry entry,
        int last,
        byte[] lastDigest,
        boolean textKept,
        boolean erased) {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    static StoredEntry from(ResultSet row, ObjectMapper json) throws SQLException {
        return new StoredEntry(
                row.getObject("case_id", UUID.class),
                row.getString("reference"),
                row.getObject("id") == null ? null : entry(row, json),
                row.getInt("timeline_sequence"),
                row.getBytes("timeline_digest"),
                row.getBoolean("text_kept"),
                row.getBoolean("erased"));
    }

    private static TimelineEntry entry(ResultSet row, ObjectMapper json) throws SQLException {
        String role = row.getString("actor_role");
        String description = row.getString("description");
        String words =
                description == null ? row.getString("text") : Accounts.words(description, row.getString("place_text"));
        byte[] textSalt = row.getBytes("text_salt");
        SortedMap<String, String> facts = new TreeMap<>(json.readValue(row.getString("facts"), FACTS));
        return new TimelineEntry(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("sequence"),
                Act.valueOf(row.getString("act")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                new Actor(
                        row.getObject("actor_id", UUID.class),
                        role == null ? null : Role.valueOf(role),
                        row.getObject("entered_by_id", UUID.class)),
                Audience.valueOf(row.getString("audience")),
                facts,
                words == null || textSalt == null ? null : new TimelineEntry.SaltedText(words, textSalt),
                row.getBytes("text_digest"),
                row.getBytes("salt"),
                row.getBytes("digest"));
    }
}
