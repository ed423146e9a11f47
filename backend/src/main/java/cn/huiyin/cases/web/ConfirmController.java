package cn.huiyin.cases.web;

import cn.huiyin.cases.ConfirmReport;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure of what was reported from outside. */
@Controller
@Transactional
class ConfirmController {

    private final ConfirmReport confirm;
    private final Answers answers;

    ConfirmController(ConfirmReport confirm, Answers answers) {
        this.confirm = confirm;
        this.answers = answers;
    }

    @MutationMapping
    CasePayload caseConfirm(@Argument NoteInput input, DataFetchingEnvironment call) {
        return answers.of(confirm.handle(new ConfirmReport.Command(Deeds.of(call), input.note())));
    }
}
