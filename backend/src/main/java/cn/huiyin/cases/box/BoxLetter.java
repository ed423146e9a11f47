package cn.huiyin.cases.box;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one letter.
 *
 * @param number counts the letters of its opening from 1
 * @param caseId the case, where the caller sees it
 */
record BoxLetter(
        int number,
        @Nullable UUID caseId,
        @Nullable String reference,
        @Nullable BoxLetterReason reason,
        @Nullable String note) {}
