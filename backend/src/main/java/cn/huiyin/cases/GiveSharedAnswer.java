package cn.huiyin.cases;

import cn.huiyin.cases.SharedReplies.LeftOut;
import cn.huiyin.cases.SharedReplies.Waiting;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a written answer to the cases that wait for it: each in a transaction of its own, so that none keeps back the next. */
@Component
class GiveSharedAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(GiveSharedAnswer.class);

    private final SharedReplies replies;
    private final CaseActs acts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    GiveSharedAnswer(SharedReplies replies, CaseActs acts, Clock clock, PlatformTransactionManager manager) {
        this.replies = replies;
        this.acts = acts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Gives it to everybody who still waits. */
    void give(SharedAnswerTask.Written answer) {
        Scope.run(Scope.system(answer.companyId(), answer.estateId()), () -> {
            boolean more = true;
            while (more) {
                more = giveOne(answer.answerId());
            }
        });
    }

    private boolean giveOne(UUID answerId) {
        Optional<Waiting> next = Objects.requireNonNull(transaction.execute(status -> replies.next(answerId)));
        next.ifPresent(waiting -> {
            try {
                transaction.executeWithoutResult(status -> give(answerId, waiting));
            } catch (RuntimeException failure) {
                LOG.error("The answer {} could not be given to case {}", answerId, waiting.caseId(), failure);
                transaction.executeWithoutResult(
                        status -> replies.done(answerId, waiting.caseId(), LeftOut.FAILED, clock.instant()));
            }
        });
        return next.isPresent();
    }

    private void give(UUID answerId, Waiting waiting) {
        if (!replies.waits(answerId, waiting.caseId())) {
            return;
        }
        Outcome outcome = acts.onBehalf(
                waiting.caseId(),
                Act.ANSWER_TOGETHER,
                waiting.actor(),
                (matter, moment, entry) -> reply(answerId, waiting, matter, moment, entry));
        replies.done(answerId, waiting.caseId(), reason(outcome), clock.instant());
    }

    private static @Nullable LeftOut reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> null;
            case Outcome.Refused refused -> LeftOut.UNLINKED;
            case Outcome.NotNow elsewhere -> LeftOut.STATE;
            case Outcome.Stale stale -> LeftOut.STATE;
        };
    }

    /** For a repair the answer says that the works, done once for all, are finished here too. */
    private static @Nullable Refusal reply(UUID answerId, Waiting waiting, Case matter, Moment moment, Entry entry) {
        if (!waiting.sharedProblemId().equals(matter.sharedProblemId())) {
            return new Refusal("", "case.shared.not-linked");
        }
        matter.mark(marks -> marks.replied(moment.happenedAt(), false));
        if (matter.kind().isWorks() && matter.marks().doneAt() == null) {
            matter.mark(marks -> marks.done(moment.happenedAt(), false));
            entry.also("case.done", Map.of());
        }
        entry.fact("method", waiting.method()).fact("sharedAnswer", answerId).text(waiting.reply());
        return null;
    }
}
