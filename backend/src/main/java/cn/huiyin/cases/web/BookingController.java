package cn.huiyin.cases.web;

import cn.huiyin.cases.CheckBooking;
import cn.huiyin.cases.ConfirmBooking;
import cn.huiyin.cases.Deed;
import cn.huiyin.cases.ExplainInvalid;
import cn.huiyin.cases.HandOut;
import cn.huiyin.cases.InvalidReason;
import cn.huiyin.cases.Kind;
import cn.huiyin.cases.Outcome;
import cn.huiyin.cases.Refusal;
import cn.huiyin.cases.Responsibility;
import cn.huiyin.cases.TriageCase;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Services that are booked: checked, confirmed, passed on, or declined with a suggestion. */
@Controller
@Transactional
class BookingController {

    private final TriageCase triage;
    private final ExplainInvalid explain;
    private final CheckBooking check;
    private final ConfirmBooking confirm;
    private final HandOut handOut;
    private final Answers answers;

    BookingController(
            TriageCase triage,
            ExplainInvalid explain,
            CheckBooking check,
            ConfirmBooking confirm,
            HandOut handOut,
            Answers answers) {
        this.triage = triage;
        this.explain = explain;
        this.check = check;
        this.confirm = confirm;
        this.handOut = handOut;
        this.answers = answers;
    }

    record CheckInput(
            String service, Instant startsAt, @Nullable Integer price) {}

    record HandOutInput(String provider, @Nullable String phone) {}

    record DeclineInput(String reason, String suggestion) {}

    @MutationMapping
    CasePayload bookingCheck(@Argument CheckInput input, DataFetchingEnvironment call) {
        return answers.of(check.handle(
                new CheckBooking.Command(Deeds.of(call), input.service(), input.startsAt(), input.price())));
    }

    @MutationMapping
    CasePayload bookingConfirm(@Argument ConsentInput input, DataFetchingEnvironment call) {
        return answers.of(confirm.handle(new ConfirmBooking.Command(Deeds.of(call), input.means(), input.note())));
    }

    @MutationMapping
    CasePayload bookingHandOut(@Argument HandOutInput input, DataFetchingEnvironment call) {
        return answers.of(handOut.handle(new HandOut.Command(Deeds.of(call), input.provider(), input.phone())));
    }

    /** What cannot be done is judged and explained in one act, never without a suggestion. */
    @MutationMapping
    CasePayload bookingDecline(@Argument DeclineInput input, DataFetchingEnvironment call) {
        if (input.suggestion().isBlank()) {
            return answers.of(new Outcome.Refused(new Refusal("suggestion", "case.booking.suggestion-missing")));
        }
        if (input.reason().isBlank()) {
            return answers.of(new Outcome.Refused(new Refusal("reason", "case.words.missing")));
        }
        Deed deed = Deeds.of(call);
        Outcome outcome = triage.handle(new TriageCase.Command(
                deed,
                false,
                Kind.BOOKING,
                null,
                null,
                null,
                Responsibility.OFFICE,
                InvalidReason.BEYOND_ABILITY,
                null));
        if (outcome instanceof Outcome.Done) {
            outcome = explain.handle(new ExplainInvalid.Command(deed.next(), input.reason(), input.suggestion()));
        }
        return answers.of(outcome);
    }
}
