package cn.huiyin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The end of a case's timeline: the number and the digest of the last entry.
 *
 * @param sequence 0 before the first entry
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and JPA stores bytes as an array
record Chain(
        @Column(name = "timeline_sequence") int sequence,
        @Column(name = "timeline_digest") byte[] digest) {

    static final Chain EMPTY = new Chain(0, new byte[0]);
}
