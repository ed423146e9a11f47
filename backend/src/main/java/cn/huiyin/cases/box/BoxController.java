package cn.huiyin.cases.box;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.tenancy.Estates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class BoxController {

    record SettleInput(
            UUID openingId,
            int number,
            @Nullable String reference,
            @Nullable BoxLetterReason reason,
            @Nullable String note) {}

    record SettlePayload(List<UserError> errors) {}

    private final BoxOpenings openings;
    private final SettleLetter settle;
    private final Estates estates;
    private final UserErrors errors;

    BoxController(BoxOpenings openings, SettleLetter settle, Estates estates, UserErrors errors) {
        this.openings = openings;
        this.settle = settle;
        this.estates = estates;
        this.errors = errors;
    }

    @QueryMapping
    List<BoxOpening> boxOpenings(@Argument UUID estateId) {
        return openings.latest(estates.visible(estateId).id());
    }

    @MutationMapping
    SettlePayload boxLetterSettle(@Argument SettleInput input) {
        var command = new SettleLetter.Command(
                input.openingId(), input.number(), input.reference(), input.reason(), input.note());
        return switch (settle.settle(command)) {
            case SettleLetter.Outcome.Done done -> new SettlePayload(List.of());
            case SettleLetter.Outcome.Decided decided -> new SettlePayload(List.of(errors.conflict("", "box.decided")));
            case SettleLetter.Outcome.Refused refused ->
                new SettlePayload(List.of(errors.input("input." + refused.field(), refused.message())));
        };
    }
}
