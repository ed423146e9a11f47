package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one answer of a shared problem, and how far it has come with each of its cases. */
@Component
class SharedReplies {

    /** Why a case did not get it. */
    enum LeftOut {
        /** Its course does not go to a reply from where it is. */
        STATE,
        UNLINKED,
        FAILED
    }

    /** The answer for one case. */
    record Waiting(
            UUID caseId, UUID sharedProblemId, String reply, ContactMethod method, UUID writtenById, Role writtenRole) {

        Actor actor() {
            return new Actor(writtenById, writtenRole, writtenById);
        }
    }

    private final JdbcClient jdbc;

    SharedReplies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the answer for all cases that wait for one; how many they are. */
    int write(SharedProblem problem, UUID answerId, String reply, ContactMethod method, Instant now) {
        Scope scope = Scope.current();
        jdbc.sql("""
                        insert into shared_answers (company_id, estate_id, id, shared_problem_id, reply, method,
                            written_at, written_by_id, written_role)
                        values (:company, :estate, :id, :problem, :reply, :method, :now, :by, :role)""")
                .param("company", scope.company())
                .param("estate", problem.estateId())
                .param("id", answerId)
                .param("problem", problem.id())
                .param("reply", reply.strip())
                .param("method", method.name())
                .param("now", Timestamp.from(now))
                .param("by", scope.membership())
                .param("role", String.valueOf(scope.role()))
                .update();
        return jdbc.sql("""
                        insert into shared_replies (company_id, estate_id, answer_id, case_id, state)
                        select c.company_id, c.estate_id, :answer, c.id, 'WAITING' from cases c
                        where c.company_id = :company and c.shared_problem_id = :problem
                          and c.state not in ('REPLIED', 'CLOSED')
                        on conflict (company_id, case_id) where state = 'WAITING' do nothing""")
                .param("company", scope.company())
                .param("answer", answerId)
                .param("problem", problem.id())
                .update();
    }

    /** A case that still waits for the answer. */
    Optional<Waiting> next(UUID answerId) {
        return jdbc.sql("""
                        select r.case_id, a.shared_problem_id, a.reply, a.method, a.written_by_id, a.written_role
                        from shared_replies r
                        join shared_answers a on a.company_id = r.company_id and a.id = r.answer_id
                        where r.company_id = :company and r.answer_id = :answer and r.state = 'WAITING'
                        order by r.case_id limit 1""")
                .param("company", Scope.current().company())
                .param("answer", answerId)
                .query(Waiting.class)
                .optional();
    }

    /** Whether the case still waits, under the row lock of its reply: of two nodes the second finds that it does not. */
    boolean waits(UUID answerId, UUID caseId) {
        return jdbc.sql("""
                        select true from shared_replies
                        where company_id = :company and answer_id = :answer and case_id = :case and state = 'WAITING'
                        for update""")
                .param("company", Scope.current().company())
                .param("answer", answerId)
                .param("case", caseId)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** It was given, where no reason is told why not. */
    void done(UUID answerId, UUID caseId, @Nullable LeftOut reason, Instant now) {
        jdbc.sql("""
                        update shared_replies set state = :state, reason = :reason, at = :now
                        where company_id = :company and answer_id = :answer and case_id = :case and state = 'WAITING'""")
                .param("company", Scope.current().company())
                .param("answer", answerId)
                .param("case", caseId)
                .param("state", reason == null ? "GIVEN" : "LEFT_OUT")
                .param("reason", reason == null ? null : reason.name())
                .param("now", Timestamp.from(now))
                .update();
    }
}
