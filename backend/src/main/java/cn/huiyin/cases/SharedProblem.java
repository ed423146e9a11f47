package cn.huiyin.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem of many households: different households, the same place and category. Each household keeps a case of its own
 * with its own reply; together they are one matter.
 *
 * @param leadCaseId the case by which it is handled
 * @param words what the desk says to whoever reports it again
 * @param ended whether it turned out to be none
 */
record SharedProblem(
        UUID id,
        UUID estateId,
        int version,
        UUID leadCaseId,
        @Nullable UUID buildingId,
        String title,
        String words,
        String representative,
        boolean ended) {}
