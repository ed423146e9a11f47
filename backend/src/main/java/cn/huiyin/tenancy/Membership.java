package cn.huiyin.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One person's place in a company or an estate, in one role, from one time to another. */
@Entity
@Table(name = "memberships")
public class Membership {

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    private @Nullable UUID estateId;
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role = Role.WORKER;

    private @Nullable UUID departmentId;
    private @Nullable UUID occupantId;
    private String displayName = "";
    private @Nullable String staffNumber;
    private Instant validFrom = Instant.EPOCH;
    private @Nullable Instant validUntil;

    @Version
    private @Nullable Integer version;

    protected Membership() {}

    private Membership(@Nullable UUID estateId, Role role, String displayName, Instant validFrom) {
        this.estateId = estateId;
        this.role = role;
        this.displayName = displayName;
        this.validFrom = validFrom;
    }

    /**
     * A place for a member of staff, to be taken by whoever redeems its code.
     *
     * @param estateId null for the roles that reach the whole company
     */
    public static Membership ofStaff(
            @Nullable UUID estateId,
            Role role,
            @Nullable UUID departmentId,
            String displayName,
            @Nullable String staffNumber,
            Instant from) {
        Membership membership = new Membership(estateId, role, displayName, from);
        membership.departmentId = departmentId;
        membership.staffNumber = staffNumber;
        return membership;
    }

    /** The place of an occupant who has redeemed a code. */
    public static Membership ofOccupant(
            UUID estateId, UUID occupantId, UUID personId, String displayName, Instant from) {
        Membership membership = new Membership(estateId, Role.OCCUPANT, displayName, from);
        membership.occupantId = occupantId;
        membership.personId = personId;
        return membership;
    }

    public UUID id() {
        return id;
    }

    /** The company, or null before the row was first stored. */
    public @Nullable UUID companyId() {
        return companyId;
    }

    /** Null where the membership reaches the whole company. */
    public @Nullable UUID estateId() {
        return estateId;
    }

    /** The Keycloak subject, or null until somebody has joined. */
    public @Nullable UUID personId() {
        return personId;
    }

    /** Gives the staff number, or takes it away. */
    public void numbered(@Nullable String number) {
        staffNumber = number;
    }

    public Role role() {
        return role;
    }

    public @Nullable UUID departmentId() {
        return departmentId;
    }

    /** Set for occupants only. */
    public @Nullable UUID occupantId() {
        return occupantId;
    }

    public String displayName() {
        return displayName;
    }

    public @Nullable String staffNumber() {
        return staffNumber;
    }

    /** Whether the membership holds at the time. */
    public boolean holdsAt(Instant time) {
        return !time.isBefore(validFrom) && (validUntil == null || time.isBefore(validUntil));
    }

    /** Gives the place to a person; it is taken once.
     *
     * @throws IllegalStateException where somebody has it already
     */
    public void takenBy(UUID person) {
        if (personId != null) {
            throw new IllegalStateException("The place is taken");
        }
        personId = person;
    }

    /** Ends the membership; one that has ended keeps its end. A place that nobody has taken sets its staff number free. */
    public void endAt(Instant time) {
        if (personId == null) {
            staffNumber = null;
        }
        if (validUntil == null || time.isBefore(validUntil)) {
            validUntil = time.isBefore(validFrom) ? validFrom : time;
        }
    }
}
