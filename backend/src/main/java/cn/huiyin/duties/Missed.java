package cn.huiyin.duties;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open duty at which the job has to look.
 *
 * @param escalation the level that was told last, 0 for none
 * @param levelAt when that level's turn came; null for none
 * @param toldAt from when somebody was told last, a level or once more; null for never
 * @param reminders how often it was told once more
 * @param acknowledged the highest level that took note, 0 for none
 * @param listed whether it stands on the company's weekly list
 * @param keptFrom whom it is not told
 * @param keptPerson the person whose membership it is kept from; null where there is none, or no account
 */
record Missed(
        UUID id,
        String role,
        @Nullable String department,
        UUID versionId,
        Instant dueAt,
        boolean urgent,
        int escalation,
        @Nullable Instant levelAt,
        @Nullable Instant toldAt,
        int reminders,
        int acknowledged,
        boolean listed,
        KeptFrom keptFrom,
        @Nullable UUID keptPerson) {}
