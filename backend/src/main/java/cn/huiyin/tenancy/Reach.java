package cn.huiyin.tenancy;

import java.util.Locale;

/** How far the current transaction sees; the policies of the database compare with {@link #setting()}. */
public enum Reach {
    PLATFORM,
    COMPANY,
    ESTATE,
    DEPARTMENT,
    WORKER,
    OCCUPANT,
    COMMITTEE,
    CLIENT;

    /** The value of the setting {@code app.reach}. */
    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
