package cn.huiyin.tenancy;

/** What a membership lets a person do; the names stand in the schema and in the database. */
public enum Role {
    /** Onboards companies and sees no resident data: the only role that Keycloak itself knows. */
    PLATFORM_OPERATOR(Reach.PLATFORM),
    HEAD_OFFICE(Reach.COMPANY),
    QUALITY(Reach.COMPANY),
    DIRECTOR(Reach.ESTATE),
    SUPERVISOR(Reach.DEPARTMENT),
    DESK(Reach.ESTATE),
    WORKER(Reach.WORKER),
    GUARD(Reach.ESTATE),
    COMMITTEE(Reach.COMMITTEE),
    CLIENT(Reach.CLIENT),
    OCCUPANT(Reach.OCCUPANT);

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    /** How far a membership of this role sees. */
    public Reach reach() {
        return reach;
    }

    /** Whether the role is held by somebody who works for the company. */
    public boolean isStaff() {
        return switch (this) {
            case HEAD_OFFICE, QUALITY, DIRECTOR, SUPERVISOR, DESK, WORKER, GUARD -> true;
            case PLATFORM_OPERATOR, COMMITTEE, CLIENT, OCCUPANT -> false;
        };
    }
}
