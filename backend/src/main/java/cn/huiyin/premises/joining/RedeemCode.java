package cn.huiyin.premises.joining;

import cn.huiyin.identity.StaffDirectory;
import cn.huiyin.premises.Problem;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the logged-in person the place that a code stands for. */
@Service
public class RedeemCode {
    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The person has the membership.
         *
         * @param renewLogin whether the person's token must be renewed before the membership can be used
         */
        record Redeemed(UUID membershipId, boolean renewLogin) implements Outcome {}

        /** Nothing has changed; a wrong code and one that was revoked get the same answer. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private record Answer(UUID membershipId, String organization, Role role) {}

    private final JdbcClient jdbc;
    private final StaffDirectory directory;
    private final Clock clock;

    RedeemCode(JdbcClient jdbc, StaffDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** Redeems a code, once. */
    @Transactional
    public Outcome redeem(String typed) {
        Optional<String> code = CodeText.typed(typed);
        if (code.isEmpty()) {
            return refused("unknown");
        }
        return jdbc.sql("select * from scope.redeem_code(:hash, :now, :membership)")
                .param("hash", CodeText.hash(code.get()))
                .param("now", Timestamp.from(clock.instant()))
                .param("membership", Ids.next())
                .query((row, index) -> {
                    String outcome = row.getString("outcome");
                    if (!outcome.equals("redeemed")) {
                        return refused(outcome);
                    }
                    return admitted(new Answer(
                            row.getObject("membership_id", UUID.class),
                            row.getString("organization"),
                            Role.valueOf(row.getString("role"))));
                })
                .single();
    }

    /** Whoever works for the company must also be known to the realm as its staff, or the membership opens nothing. */
    private Outcome admitted(Answer answer) {
        if (answer.role().isStaff()) {
            directory.admit(
                    answer.organization(),
                    Objects.requireNonNull(Scope.current().personId()));
        }
        return new Outcome.Redeemed(answer.membershipId(), answer.role().isStaff());
    }

    private static Outcome refused(String why) {
        return new Outcome.Refused(List.of(Problem.at("input.code", "code." + why.toLowerCase(Locale.ROOT))));
    }
}
