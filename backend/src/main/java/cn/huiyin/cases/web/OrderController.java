package cn.huiyin.cases.web;

import cn.huiyin.cases.AcceptOrder;
import cn.huiyin.cases.Arrive;
import cn.huiyin.cases.FinishWork;
import cn.huiyin.cases.ReworkWork;
import cn.huiyin.cases.SignOff;
import cn.huiyin.cases.VerifyWork;
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

    record FinishInput(
            String note, boolean concealed, @Nullable String category) {}

    @MutationMapping
    CasePayload orderAccept(@Argument("input") ActInput act) {
        return answers.of(accept.handle(new AcceptOrder.Command(act.deed())));
    }

    @MutationMapping
    CasePayload orderArrive(@Argument("input") ActInput act) {
        return answers.of(arrive.handle(new Arrive.Command(act.deed(), null)));
    }

    @MutationMapping
    CasePayload orderFinish(@Argument("input") ActInput act, @Argument FinishInput input) {
        return answers.of(
                finish.handle(new FinishWork.Command(act.deed(), input.note(), input.concealed(), input.category())));
    }

    @MutationMapping
    CasePayload orderVerify(@Argument("input") ActInput act, @Argument NoteInput input) {
        return answers.of(verify.handle(new VerifyWork.Command(act.deed(), input.note())));
    }

    @MutationMapping
    CasePayload orderRework(@Argument("input") ActInput act, @Argument ReasonInput input) {
        return answers.of(rework.handle(new ReworkWork.Command(act.deed(), input.reason())));
    }

    @MutationMapping
    CasePayload caseSignOff(@Argument("input") ActInput act, @Argument ConsentInput input) {
        return answers.of(signOff.handle(new SignOff.Command(act.deed(), input.means(), input.note())));
    }
}
