package cn.huiyin.cases.web;

import cn.huiyin.cases.PauseCase;
import cn.huiyin.cases.PauseReason;
import cn.huiyin.cases.ResumeCase;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Waiting for what is outside the office's hands, and going on. */
@Controller
@Transactional
class PauseController {

    record PauseInput(PauseReason reason, @Nullable Instant expectedEnd, String note) {}

    private final PauseCase pause;
    private final ResumeCase resume;
    private final Answers answers;

    PauseController(PauseCase pause, ResumeCase resume, Answers answers) {
        this.pause = pause;
        this.resume = resume;
        this.answers = answers;
    }

    @MutationMapping
    CasePayload casePause(@Argument PauseInput input, DataFetchingEnvironment call) {
        return answers.of(
                pause.handle(new PauseCase.Command(Deeds.of(call), input.reason(), input.expectedEnd(), input.note())));
    }

    @MutationMapping
    CasePayload caseResume(@Argument NoteInput input, DataFetchingEnvironment call) {
        return answers.of(resume.handle(new ResumeCase.Command(Deeds.of(call), input.note())));
    }
}
