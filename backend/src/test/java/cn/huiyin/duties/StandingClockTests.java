package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock stands still for the reasons that its rule and the estate allow, and for no others. */
class StandingClockTests {

    private final Situation coast = Situation.under("sunshine-coast");
    private final long seed = Long.getLong("huiyin.seed", System.nanoTime());

    @Test
    @Clause("SUN-6")
    void standsStillOverTwoNightsAndIsDueTwoWorkingDaysLater() {
        Duty reply = coast.duty("SUN-6/reply", "case.triaged", "2026-03-03T09:00");
        assertThat(Situation.due(reply)).isEqualTo("2026-03-07T00:00");

        coast.pause(reply, "occupant", "2026-03-04T10:00");
        assertThat(reply.nextLookAt(at("2026-03-04T10:00"))).isNull();
        coast.resume(reply, "2026-03-06T10:00");

        assertThat(Situation.due(reply)).isEqualTo("2026-03-11T00:00");
        assertThat(coast.reckoned(reply)).isEqualTo("2026-03-11T00:00");
        assertThat(reply.stops().secondsSince(reply.terms().due().startedAt()))
                .isEqualTo(Duration.ofDays(2).toSeconds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUN-6/agree-reply", "CO-09/first-progress"})
    void letsContactAndProgressRunWhateverIsWaitedFor(String rule) {
        Duty duty = coast.duty(rule, "case.triaged", "2026-03-03T09:00");
        String due = Situation.due(duty);

        coast.pause(duty, "weather", "2026-03-03T09:30");

        assertThat(duty.isStopped()).isFalse();
        assertThat(Situation.due(duty)).isEqualTo(due);
    }

    @Test
    @Clause("SUN-5")
    void standsStillForTheReasonsOfItsOwnRuleAlone() {
        coast.with("kind", "repair").with("urgency", "urgent");
        Duty repair = coast.duty("SUN-5/urgent-repair", "case.triaged", "2026-03-03T09:00");

        coast.pause(repair, "fund-vote", "2026-03-03T10:00");
        assertThat(repair.isStopped()).isFalse();
        coast.pause(repair, "weather", "2026-03-03T11:00");
        assertThat(repair.isStopped()).isTrue();
    }

    @Test
    void doesNotStandStillOnceItsTimeHasRunOut() {
        Duty reply = coast.duty("SUN-6/reply", "case.triaged", "2026-03-03T09:00");

        coast.pause(reply, "occupant", "2026-03-07T00:00");

        assertThat(reply.isStopped()).isFalse();
    }

    @Test
    void isMetInTimeWhileItStandsStill() {
        Duty reply = coast.duty("SUN-6/reply", "case.triaged", "2026-03-03T09:00");
        coast.pause(reply, "third-party", "2026-03-04T10:00");

        coast.after(reply, "case.replied", "2026-03-20T10:00");

        assertThat(reply.state()).isEqualTo(DutyState.MET);
        assertThat(reply.breachedAt()).isNull();
        assertThat(reply.isStopped()).isFalse();
        assertThat(coast.reckoned(reply)).isEqualTo(Situation.due(reply));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:00, 2026-03-04T12:00, 2026-03-07T00:00",
        "2026-03-04T23:00, 2026-03-05T01:00, 2026-03-10T00:00"
    })
    void movesDaysOnlyWhereAMidnightWasWaitedThrough(String from, String until, String due) {
        Duty reply = coast.duty("SUN-6/reply", "case.triaged", "2026-03-03T09:00");

        coast.pause(reply, "occupant", from);
        coast.resume(reply, until);

        assertThat(Situation.due(reply)).isEqualTo(due);
    }

    @Test
    void anyWaitingMovesADueTimeOnAndNeverBackAndWhyReckonsTheSame() {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Duty reply = coast.duty("CO-17/finish", "case.triaged", "2026-03-03T09:00");
            Instant before = reply.terms().due().dueAt();
            LocalDateTime at = LocalDateTime.parse("2026-03-03T09:00");
            Instant last = before;
            for (int n = random.nextInt(4); n >= 0; n--) {
                at = at.plusMinutes(random.nextInt(3_000));
                coast.pause(reply, "occupant", at.toString());
                boolean stands = reply.isStopped();
                at = at.plusMinutes(1 + random.nextInt(9_000));
                coast.resume(reply, at.toString());
                Instant due = reply.terms().due().dueAt();
                String where = "seed " + seed + ", round " + i + ", " + reply.stops();

                assertThat(due).as(where).isAfterOrEqualTo(last);
                assertThat(coast.reckoned(reply)).as(where).isEqualTo(Situation.due(reply));
                if (stands) {
                    assertThat(due).as(where).isAfter(at(at.toString()));
                } else {
                    assertThat(due).as(where).isEqualTo(last);
                }
                last = due;
            }
            assertThat(reply.terms().due().warnAt()).isBeforeOrEqualTo(last);
            assertThat(Stops.parse(reply.stops().stored())).isEqualTo(reply.stops());
        }
    }

    private static Instant at(String local) {
        return Situation.at(local);
    }
}
