package cn.huiyin.duties;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a subject stands with its duties.
 *
 * @param nextDueAt the due time of its next open duty; null where none is open
 * @param overdue whether an open duty is past due
 */
public record SubjectDue(UUID subjectId, @Nullable Instant nextDueAt, boolean overdue) {}
