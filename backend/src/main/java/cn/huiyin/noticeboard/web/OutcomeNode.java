package cn.huiyin.noticeboard.web;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.noticeboard.OutcomeState;
import cn.huiyin.noticeboard.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An outcome as its readers see it; who drafted it is hidden from occupants by the database. */
record OutcomeNode(
        UUID id,
        UUID caseId,
        OutcomeState state,
        String title,
        String text,
        String place,
        LocalDate month,
        Readers readableBy,
        int openMarks,
        Instant draftedAt,
        @Nullable Instant sentAt,
        @Nullable Instant objectableUntil,
        @Nullable String objection,
        @Nullable String draftedBy,
        @Nullable String approvedBy,
        @Nullable String withdrawnReason,
        @Nullable Instant publishedAt,
        int version,
        UUID draftedById,
        UUID writtenById) {

    Cursor cursor() {
        return new Cursor(draftedAt, id);
    }
}
