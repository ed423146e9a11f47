package cn.huiyin.cases.web;

import cn.huiyin.cases.AcceptOrder;
import cn.huiyin.cases.Arrive;
import cn.huiyin.cases.FinishWork;
import cn.huiyin.cases.ReworkWork;
import cn.huiyin.cases.SignOff;
import cn.huiyin.cases.VerifyWork;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The works: taken on, arrived, done, checked, signed off. */
@Controller
@Transactional
class OrderController {

    private final AcceptOrder accept;
    private final Arrive arrive;
    private final FinishWork finish;
    private final VerifyWork verify;
    private final ReworkWork rework;
    private final SignOff signOff;
    private final Answers answers;

    OrderController(
            AcceptOrder accept,
            Arrive arrive,
            FinishWork finish,
            VerifyWork verify,
            ReworkWork rework,
            SignOff signOff,
            Answers answers) {
        this.accept = accept;
        this.arrive = arrive;
        this.finish = finish;
        this.verify = verify;
        this.rework = rework;
        this.signOff = signOff;
        this.answers = answers;
    }

    record VerifyInput(@Nullable String note, @Nullable UUID carriedOutById) {}

    record FinishInput(
            String note, boolean concealed, @Nullable String category) {}

    @MutationMapping
    CasePayload orderAccept(DataFetchingEnvironment call) {
        return answers.of(accept.handle(new AcceptOrder.Command(Deeds.of(call))));
    }

    @MutationMapping
    CasePayload orderArrive(DataFetchingEnvironment call) {
        return answers.of(arrive.handle(new Arrive.Command(Deeds.of(call), null)));
    }

    @MutationMapping
    CasePayload orderFinish(@Argument FinishInput input, DataFetchingEnvironment call) {
        return answers.of(finish.handle(
                new FinishWork.Command(Deeds.of(call), input.note(), input.concealed(), input.category())));
    }

    @MutationMapping
    CasePayload orderVerify(@Argument VerifyInput input, DataFetchingEnvironment call) {
        return answers.of(verify.handle(new VerifyWork.Command(Deeds.of(call), input.note(), input.carriedOutById())));
    }

    @MutationMapping
    CasePayload orderRework(@Argument ReasonInput input, DataFetchingEnvironment call) {
        return answers.of(rework.handle(new ReworkWork.Command(Deeds.of(call), input.reason())));
    }

    @MutationMapping
    CasePayload caseSignOff(@Argument ConsentInput input, DataFetchingEnvironment call) {
        return answers.of(signOff.handle(new SignOff.Command(Deeds.of(call), input.means(), input.note())));
    }
}
