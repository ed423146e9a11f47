package cn.huiyin.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an estate's settings say about the course of its cases. */
@Component
class CaseThresholds {

    /** How long after an earlier receipt the same matter counts as a repeat. */
    Duration repeatWindow(UUID estateId) {
        return Duration.ofDays(90);
    }

    /** How long after the explanation one may object. */
    Duration objectWithin(UUID estateId) {
        return Duration.ofDays(7);
    }

    /** The latest new date at a renewed promise, counted from now. */
    Duration repromiseMax(UUID estateId) {
        return Duration.ofDays(3);
    }

    /** How often a promise is renewed without the director. */
    int repromiseTimes(UUID estateId) {
        return 2;
    }

    /** After how many refused solutions the director gives the final reply. */
    int refusalsToDirector(UUID estateId) {
        return 2;
    }

    /** How often a person is tried before they count as not reached. */
    int attempts(UUID estateId) {
        return 3;
    }

    /** On how many different days. */
    int attemptDays(UUID estateId) {
        return 2;
    }

    /** How often somebody is reminded of an open question before silence is an end. */
    int reminders(UUID estateId) {
        return 2;
    }

    /** How long after the last reminder silence is an end. */
    Duration silence(UUID estateId) {
        return Duration.ofDays(5);
    }

    /** The estate's day of an instant. */
    LocalDate day(UUID estateId, Instant at) {
        return LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai"));
    }
}
