package cn.huiyin.visits.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.visits.AttemptVisit;
import cn.huiyin.visits.DenyVisit;
import cn.huiyin.visits.HandOverVisit;
import cn.huiyin.visits.RateVisit;
import cn.huiyin.visits.RecordVisit;
import cn.huiyin.visits.VisitOutcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class VisitController {

    private final RecordVisit recordVisit;
    private final AttemptVisit attemptVisit;
    private final DenyVisit denyVisit;
    private final RateVisit rateVisit;
    private final HandOverVisit handOverVisit;
    private final UserErrors errors;

    VisitController(
            RecordVisit recordVisit,
            AttemptVisit attemptVisit,
            DenyVisit denyVisit,
            RateVisit rateVisit,
            HandOverVisit handOverVisit,
            UserErrors errors) {
        this.recordVisit = recordVisit;
        this.attemptVisit = attemptVisit;
        this.denyVisit = denyVisit;
        this.rateVisit = rateVisit;
        this.handOverVisit = handOverVisit;
        this.errors = errors;
    }

    record VisitPayload(@Nullable UUID visitId, List<UserError> errors) {}

    record VisitHandOverPayload(@Nullable UUID dutyId, List<UserError> errors) {}

    @MutationMapping
    VisitPayload visitRecord(@Argument VisitInputs.VisitRecordInput input) {
        return payload(recordVisit.handle(input.command()));
    }

    @MutationMapping
    VisitPayload visitAttempt(@Argument VisitInputs.VisitAttemptInput input) {
        return payload(attemptVisit.handle(input.command()));
    }

    @MutationMapping
    VisitPayload visitDeny(@Argument VisitInputs.VisitDenyInput input) {
        return payload(denyVisit.handle(input.command()));
    }

    @MutationMapping
    VisitPayload visitRate(@Argument VisitInputs.VisitRateInput input) {
        return payload(rateVisit.handle(input.command()));
    }

    @MutationMapping
    VisitHandOverPayload visitHandOver(@Argument VisitInputs.VisitHandOverInput input) {
        return switch (handOverVisit.handle(input.command())) {
            case VisitOutcome.Done done -> new VisitHandOverPayload(done.id(), List.of());
            case VisitOutcome.Refused refused -> new VisitHandOverPayload(null, List.of(error(refused)));
        };
    }

    private VisitPayload payload(VisitOutcome outcome) {
        return switch (outcome) {
            case VisitOutcome.Done done -> new VisitPayload(done.id(), List.of());
            case VisitOutcome.Refused refused -> new VisitPayload(null, List.of(error(refused)));
        };
    }

    private UserError error(VisitOutcome.Refused refused) {
        String path = refused.field().isEmpty() ? "" : "input." + refused.field();
        return errors.input(path, refused.message(), refused.arguments().toArray());
    }
}
