package cn.huiyin.visits.web;

import cn.huiyin.visits.AttemptVisit;
import cn.huiyin.visits.DenyVisit;
import cn.huiyin.visits.HandOverVisit;
import cn.huiyin.visits.RaisedItem;
import cn.huiyin.visits.RateVisit;
import cn.huiyin.visits.RecordVisit;
import cn.huiyin.visits.VisitMethod;
import cn.huiyin.visits.VisitResult;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the mutations take. */
final class VisitInputs {

    private VisitInputs() {}

    record VisitRecordInput(
            UUID caseId,
            VisitMethod method,
            boolean solved,
            @Nullable Integer satisfaction,
            String note,
            @Nullable Instant happenedAt,
            @Nullable String lateReason,
            @Nullable List<RaisedItem> items) {

        RecordVisit.Command command() {
            return new RecordVisit.Command(
                    caseId,
                    method,
                    solved,
                    satisfaction,
                    note,
                    happenedAt,
                    lateReason,
                    items == null ? List.of() : items);
        }
    }

    record VisitAttemptInput(
            UUID caseId,
            VisitMethod method,
            VisitResult result,
            @Nullable String note,
            @Nullable Instant happenedAt) {

        AttemptVisit.Command command() {
            return new AttemptVisit.Command(caseId, method, result, note, happenedAt);
        }
    }

    record VisitDenyInput(UUID visitId, @Nullable String note) {

        DenyVisit.Command command() {
            return new DenyVisit.Command(visitId, note);
        }
    }

    record VisitRateInput(
            UUID visitId, int satisfaction, @Nullable String comment) {

        RateVisit.Command command() {
            return new RateVisit.Command(visitId, satisfaction, comment);
        }
    }

    record VisitHandOverInput(UUID dutyId) {

        HandOverVisit.Command command() {
            return new HandOverVisit.Command(dutyId);
        }
    }
}
