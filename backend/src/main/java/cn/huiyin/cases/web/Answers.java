package cn.huiyin.cases.web;

import cn.huiyin.cases.Outcome;
import cn.huiyin.cases.Refusal;
import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what became of an act in the caller's language. */
@Component
class Answers {

    private final UserErrors errors;

    Answers(UserErrors errors) {
        this.errors = errors;
    }

    CasePayload of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new CasePayload(done.caseId(), List.of());
            case Outcome.Stale stale -> refused(errors.conflict("", "graphql.conflict"));
            case Outcome.NotNow wrong ->
                refused(errors.input("", "case.not-now", errors.text("case.state." + wrong.state())));
            case Outcome.Refused refused -> refused(error(refused.refusal()));
        };
    }

    private UserError error(Refusal refusal) {
        String path = refusal.field().isEmpty() ? "" : "input." + refusal.field();
        return errors.input(path, refusal.message(), refusal.arguments().toArray());
    }

    private static CasePayload refused(UserError error) {
        return new CasePayload(null, List.of(error));
    }
}
