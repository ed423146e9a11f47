package cn.huiyin.cases.web;

import cn.huiyin.cases.AnswerShared;
import cn.huiyin.cases.ContactMethod;
import cn.huiyin.cases.LeadShared;
import cn.huiyin.cases.LinkShared;
import cn.huiyin.cases.OpenShared;
import cn.huiyin.cases.TellShared;
import cn.huiyin.cases.UnlinkShared;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Many households, one problem: who belongs to it, who leads, and the one answer. */
@Controller
@Transactional
class SharedController {

    private final OpenShared open;
    private final LinkShared link;
    private final UnlinkShared unlink;
    private final LeadShared lead;
    private final TellShared tell;
    private final AnswerShared answer;
    private final Answers answers;

    SharedController(
            OpenShared open,
            LinkShared link,
            UnlinkShared unlink,
            LeadShared lead,
            TellShared tell,
            AnswerShared answer,
            Answers answers) {
        this.open = open;
        this.link = link;
        this.unlink = unlink;
        this.lead = lead;
        this.tell = tell;
        this.answer = answer;
        this.answers = answers;
    }

    record OpenInput(
            String title,
            @Nullable String words,
            @Nullable String representative,
            @Nullable Boolean wholeEstate) {}

    record LinkInput(UUID sharedProblemId, @Nullable String reason) {}

    record LeadInput(@Nullable String representative) {}

    record TellInput(UUID sharedProblemId, int version, String title, String words, String representative) {

        TellShared.Command command() {
            return new TellShared.Command(sharedProblemId, version, title, words, representative);
        }
    }

    record AnswerInput(UUID sharedProblemId, int version, String reply, ContactMethod method) {

        AnswerShared.Command command() {
            return new AnswerShared.Command(sharedProblemId, version, reply, method);
        }
    }

    @MutationMapping
    CasePayload sharedProblemOpen(@Argument OpenInput input, DataFetchingEnvironment call) {
        return answers.of(open.handle(new OpenShared.Command(
                Deeds.of(call),
                input.title(),
                input.words(),
                input.representative(),
                Boolean.TRUE.equals(input.wholeEstate()))));
    }

    @MutationMapping
    CasePayload caseSharedLink(@Argument LinkInput input, DataFetchingEnvironment call) {
        return answers.of(link.handle(new LinkShared.Command(Deeds.of(call), input.sharedProblemId(), input.reason())));
    }

    @MutationMapping
    CasePayload caseSharedUnlink(@Argument ReasonInput input, DataFetchingEnvironment call) {
        return answers.of(unlink.handle(new UnlinkShared.Command(Deeds.of(call), input.reason())));
    }

    @MutationMapping
    CasePayload caseSharedLead(@Argument LeadInput input, DataFetchingEnvironment call) {
        return answers.of(lead.handle(new LeadShared.Command(Deeds.of(call), input.representative())));
    }

    @MutationMapping
    SharedPayload sharedProblemTell(@Argument TellInput input) {
        return SharedPayload.from(answers.of(tell.handle(input.command())));
    }

    @MutationMapping
    SharedPayload sharedProblemAnswer(@Argument AnswerInput input) {
        return SharedPayload.from(answers.of(answer.handle(input.command())));
    }
}
