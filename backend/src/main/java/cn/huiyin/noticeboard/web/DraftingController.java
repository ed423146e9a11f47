package cn.huiyin.noticeboard.web;

import cn.huiyin.noticeboard.DraftOutcome;
import cn.huiyin.noticeboard.EditOutcome;
import cn.huiyin.noticeboard.ResolveMark;
import cn.huiyin.noticeboard.SendOutcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class DraftingController {

    private final DraftOutcome draft;
    private final EditOutcome edit;
    private final ResolveMark resolve;
    private final SendOutcome send;
    private final Rulings rulings;

    DraftingController(DraftOutcome draft, EditOutcome edit, ResolveMark resolve, SendOutcome send, Rulings rulings) {
        this.draft = draft;
        this.edit = edit;
        this.resolve = resolve;
        this.send = send;
        this.rulings = rulings;
    }

    record OutcomeDraftInput(UUID caseId, @Nullable String text) {}

    record OutcomeEditInput(UUID outcomeId, int version, String text) {}

    record OutcomeMarkResolveInput(
            UUID outcomeId,
            UUID markId,
            int version,
            ResolveMark.Resolution resolution,
            @Nullable String replacement,
            @Nullable String reason) {}

    record OutcomeSendInput(UUID outcomeId, int version) {}

    @MutationMapping
    OutcomePayload outcomeDraft(@Argument OutcomeDraftInput input) {
        return rulings.payload(draft.draft(new DraftOutcome.Command(input.caseId(), input.text())));
    }

    @MutationMapping
    OutcomePayload outcomeEdit(@Argument OutcomeEditInput input) {
        return rulings.payload(edit.edit(new EditOutcome.Command(input.outcomeId(), input.version(), input.text())));
    }

    @MutationMapping
    OutcomePayload outcomeMarkResolve(@Argument OutcomeMarkResolveInput input) {
        return rulings.payload(resolve.resolve(new ResolveMark.Command(
                input.outcomeId(),
                input.markId(),
                input.version(),
                input.resolution(),
                input.replacement(),
                input.reason())));
    }

    @MutationMapping
    OutcomePayload outcomeSend(@Argument OutcomeSendInput input) {
        return rulings.payload(send.send(new SendOutcome.Command(input.outcomeId(), input.version())));
    }
}
