package cn.huiyin.cases.web;

import cn.huiyin.cases.ContactDeveloper;
import cn.huiyin.cases.ContactMethod;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Records what is spoken with the one who warrants the building. */
@Controller
@Transactional
class DeveloperController {

    private final ContactDeveloper contact;
    private final Answers answers;

    DeveloperController(ContactDeveloper contact, Answers answers) {
        this.contact = contact;
        this.answers = answers;
    }

    record ContactInput(ContactMethod method, String note) {}

    @MutationMapping
    CasePayload developerContact(@Argument ContactInput input, DataFetchingEnvironment call) {
        return answers.of(contact.handle(new ContactDeveloper.Command(Deeds.of(call), input.method(), input.note())));
    }
}
