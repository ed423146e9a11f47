package cn.huiyin.cases.web;

import cn.huiyin.cases.Deed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every act's input says of itself, whatever else it says. */
record ActInput(
        UUID caseId,
        int version,
        @Nullable Instant happenedAt,
        @Nullable String lateReason,
        @Nullable UUID actedById,
        @Nullable List<UUID> attachments) {

    Deed deed() {
        return new Deed(
                caseId, version, happenedAt, lateReason, actedById, attachments == null ? List.of() : attachments);
    }
}
