package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who raised a matter, or whom to talk to about it.
 *
 * @param relation what they are to the one concerned, such as a relative; null for themselves
 * @param wishedMeans in their own words, such as "by phone"
 * @param wishedHours likewise, such as "evenings"
 * @param sharedWithWorker whether they agreed to be rung by the worker
 */
public record Party(
        String name,
        String phone,
        @Nullable String relation,
        @Nullable String wishedMeans,
        @Nullable String wishedHours,
        boolean sharedWithWorker) {}
