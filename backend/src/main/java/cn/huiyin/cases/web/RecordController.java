package cn.huiyin.cases.web;

import cn.huiyin.cases.EraseEntry;
import cn.huiyin.cases.LinkRepeat;
import cn.huiyin.cases.UnlinkRepeat;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Puts the record right: what a case repeats, and words that must not be kept. */
@Controller
@Transactional
class RecordController {

    private final LinkRepeat link;
    private final UnlinkRepeat unlink;
    private final EraseEntry erase;
    private final Answers answers;

    RecordController(LinkRepeat link, UnlinkRepeat unlink, EraseEntry erase, Answers answers) {
        this.link = link;
        this.unlink = unlink;
        this.erase = erase;
        this.answers = answers;
    }

    record LinkInput(UUID earlierId, @Nullable String reason) {}

    record EraseInput(int sequence, String reason, @Nullable Boolean withAttachments) {}

    @MutationMapping
    CasePayload caseRepeatLink(@Argument LinkInput input, DataFetchingEnvironment call) {
        return answers.of(link.handle(new LinkRepeat.Command(Deeds.of(call), input.earlierId(), input.reason())));
    }

    @MutationMapping
    CasePayload caseRepeatUnlink(@Argument ReasonInput input, DataFetchingEnvironment call) {
        return answers.of(unlink.handle(new UnlinkRepeat.Command(Deeds.of(call), input.reason())));
    }

    @MutationMapping
    CasePayload caseEntryErase(@Argument EraseInput input, DataFetchingEnvironment call) {
        boolean attachments = Boolean.TRUE.equals(input.withAttachments());
        return answers.of(
                erase.handle(new EraseEntry.Command(Deeds.of(call), input.sequence(), input.reason(), attachments)));
    }
}
