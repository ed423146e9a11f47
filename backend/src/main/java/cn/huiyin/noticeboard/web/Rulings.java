package cn.huiyin.noticeboard.web;

import cn.huiyin.graphql.UserErrors;
import cn.huiyin.noticeboard.Ruling;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns the end of an act into its payload, in the caller's language. */
@Component
class Rulings {

    private final UserErrors errors;

    Rulings(UserErrors errors) {
        this.errors = errors;
    }

    OutcomePayload payload(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Done done -> new OutcomePayload(done.outcomeId(), List.of());
            case Ruling.Refused refused ->
                new OutcomePayload(
                        null,
                        List.of(errors.input(
                                "input." + refused.field(),
                                refused.key(),
                                refused.arguments().toArray())));
            case Ruling.Overtaken overtaken ->
                new OutcomePayload(null, List.of(errors.conflict("input.version", "noticeboard.overtaken")));
        };
    }
}
