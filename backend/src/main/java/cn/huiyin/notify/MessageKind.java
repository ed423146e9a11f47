package cn.huiyin.notify;

import java.util.Locale;

/** What a message tells; the names stand in the schema and in the database. */
public enum MessageKind {
    CASE_RECEIVED("/occupant/cases/"),
    SOLUTION_OFFERED("/occupant/cases/"),
    /** A booked service was checked and waits for the customer's yes. */
    BOOKING_OFFERED("/occupant/cases/"),
    CASE_REPLIED("/occupant/cases/"),
    VISIT_CLAIMED("/v/"),
    OUTCOME_SENT("/occupant/outcomes/"),
    DUTY_DUE_SOON("/duties"),
    DUTY_BREACHED("/duties"),
    INVITATION("");

    private final String path;

    MessageKind(String path) {
        this.path = path;
    }

    /** Where the link of a mail leads, without what it is about. */
    String path() {
        return path;
    }

    /** The stem of its texts' keys. */
    String key() {
        return "notify." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
