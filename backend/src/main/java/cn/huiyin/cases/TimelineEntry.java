package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case's timeline as it is stored.
 *
 * @param text what the digest of the text was made of; null where the entry has none
 * @param textDigest null where the entry has no text
 */
@SuppressWarnings("ArrayRecordComponent") // digests are compared by their bytes, entries never
record TimelineEntry(
        UUID id,
        UUID caseId,
        int sequence,
        Act act,
        Instant happenedAt,
        Instant enteredAt,
        Actor actor,
        Audience audience,
        SortedMap<String, String> facts,
        @Nullable SaltedText text,
        byte @Nullable [] textDigest,
        byte[] salt,
        byte[] digest) {

    /** Words with the salt of their digest, which is erased with them. */
    @SuppressWarnings("ArrayRecordComponent")
    record SaltedText(String words, byte[] salt) {}

    /** The entry that follows the end of a chain, with its digests. */
    static TimelineEntry after(
            Chain last, UUID companyId, UUID caseId, Act act, Actor actor, Moment moment, Entry entry) {
        String words = entry.text();
        SaltedText text = words == null ? null : new SaltedText(words, Digests.salt());
        TimelineEntry open = new TimelineEntry(
                Ids.next(),
                caseId,
                last.sequence() + 1,
                act,
                moment.happenedAt().truncatedTo(ChronoUnit.MICROS),
                moment.enteredAt().truncatedTo(ChronoUnit.MICROS),
                actor,
                entry.audience(),
                entry.facts(),
                text,
                text == null ? null : Digests.ofText(text.salt(), text.words()),
                Digests.salt(),
                last.digest());
        return open.closed(Digests.ofEntry(companyId, last.digest(), open));
    }

    private TimelineEntry closed(byte[] sum) {
        return new TimelineEntry(
                id, caseId, sequence, act, happenedAt, enteredAt, actor, audience, facts, text, textDigest, salt, sum);
    }
}
