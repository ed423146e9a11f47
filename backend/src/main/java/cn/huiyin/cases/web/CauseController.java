package cn.huiyin.cases.web;

import cn.huiyin.cases.Cause;
import cn.huiyin.cases.ContactRules;
import cn.huiyin.cases.FindCause;
import cn.huiyin.cases.node.CaseNode;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Why it came to this; and by which rules people are spoken with. */
@Controller
@Transactional
class CauseController {

    private final FindCause find;
    private final ContactRules rules;
    private final Answers answers;

    CauseController(FindCause find, ContactRules rules, Answers answers) {
        this.find = find;
        this.rules = rules;
        this.answers = answers;
    }

    record CauseInput(
            Cause cause,
            String analysis,
            @Nullable String corrective,
            @Nullable String preventive) {}

    @MutationMapping
    CasePayload caseCauseFind(@Argument CauseInput input, DataFetchingEnvironment call) {
        return answers.of(find.handle(new FindCause.Command(
                Deeds.of(call), input.cause(), input.analysis(), input.corrective(), input.preventive())));
    }

    @SchemaMapping(typeName = "Case")
    @Nullable
    String contactRules(CaseNode node) {
        return rules.of(node.estateId());
    }
}
