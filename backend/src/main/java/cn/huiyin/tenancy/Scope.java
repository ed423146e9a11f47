package cn.huiyin.tenancy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the current thread works: one membership of one person, or the system itself.
 *
 * <p>Every transaction carries its scope into the database, where the policies read it. Without a scope no row is seen.
 *
 * @param companyId null for a person who has not chosen a membership, and for the platform operator
 * @param estateId null where the reach is the whole company
 * @param reach null for a person who has not chosen a membership: such a scope sees own memberships only
 * @param personId the Keycloak subject; null for the system
 * @param membershipId null for the system
 * @param occupantId set for occupants only
 * @param departmentId set where the membership belongs to a department
 * @param role null for the system and for a person who has not chosen a membership
 * @param device the membership of the shared device through which somebody acts; null where they have a session of their own
 * @param standsInFor memberships of those who are away and whose deputy the membership is now
 */
public record Scope(
        @Nullable UUID companyId,
        @Nullable UUID estateId,
        @Nullable Reach reach,
        @Nullable UUID personId,
        @Nullable UUID membershipId,
        @Nullable UUID occupantId,
        @Nullable UUID departmentId,
        @Nullable Role role,
        List<UUID> standsInFor,
        @Nullable UUID device) {

    private static final ThreadLocal<@Nullable Scope> CURRENT = new ThreadLocal<>();

    public Scope {
        standsInFor = List.copyOf(standsInFor);
    }

    /** The scope of somebody in a session of their own. */
    public Scope(
            @Nullable UUID companyId,
            @Nullable UUID estateId,
            @Nullable Reach reach,
            @Nullable UUID personId,
            @Nullable UUID membershipId,
            @Nullable UUID occupantId,
            @Nullable UUID departmentId,
            @Nullable Role role,
            List<UUID> standsInFor) {
        this(companyId, estateId, reach, personId, membershipId, occupantId, departmentId, role, standsInFor, null);
    }

    /** A scope that stands in for nobody. */
    public Scope(
            @Nullable UUID companyId,
            @Nullable UUID estateId,
            @Nullable Reach reach,
            @Nullable UUID personId,
            @Nullable UUID membershipId,
            @Nullable UUID occupantId,
            @Nullable UUID departmentId,
            @Nullable Role role) {
        this(companyId, estateId, reach, personId, membershipId, occupantId, departmentId, role, List.of());
    }

    /** The scope of a person before any membership is chosen. */
    public static Scope person(UUID personId) {
        return new Scope(null, null, null, personId, null, null, null, null);
    }

    /** The same through a shared device; through the device's own membership nobody has named themselves yet. */
    public Scope through(UUID sharedDevice) {
        return new Scope(
                companyId,
                estateId,
                reach,
                personId,
                membershipId,
                occupantId,
                departmentId,
                role,
                standsInFor,
                sharedDevice);
    }

    /** Whether this is a shared device at which nobody has named themselves: it reads, and does nothing. */
    public boolean isUnnamed() {
        return device != null && device.equals(membershipId);
    }

    /** The scope of the platform operator, who sees companies and nothing in them. */
    public static Scope platform(UUID personId) {
        return new Scope(null, null, Reach.PLATFORM, personId, null, null, null, Role.PLATFORM_OPERATOR);
    }

    /** The scope of a job or a listener within one company, or one estate of it. */
    public static Scope system(UUID companyId, @Nullable UUID estateId) {
        Reach reach = estateId == null ? Reach.COMPANY : Reach.ESTATE;
        return new Scope(companyId, estateId, reach, null, null, null, null, null);
    }

    /** The scope of this thread.
     *
     * @throws IllegalStateException where no scope was set
     */
    public static Scope current() {
        Scope scope = CURRENT.get();
        if (scope == null) {
            throw new IllegalStateException("No scope: whoever starts work says on whose behalf");
        }
        return scope;
    }

    /** The scope of this thread, or null where none was set. */
    public static @Nullable Scope currentOrNull() {
        return CURRENT.get();
    }

    /** Does the work under the scope and puts the former scope back. */
    public static void run(Scope scope, Runnable work) {
        call(scope, () -> {
            work.run();
            return true;
        });
    }

    /** Does the work under the scope, puts the former scope back and hands on the result. */
    public static <T extends @Nullable Object> T call(Scope scope, Supplier<T> work) {
        Scope former = CURRENT.get();
        set(scope);
        try {
            return work.get();
        } finally {
            set(former);
        }
    }

    static void set(@Nullable Scope scope) {
        if (scope == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(scope);
        }
    }

    /** The company of this scope.
     *
     * @throws Forbidden where no membership was chosen
     */
    public UUID company() {
        if (companyId == null) {
            throw new Forbidden();
        }
        return companyId;
    }

    /** The one estate of this scope.
     *
     * @throws Forbidden where the reach is wider than one estate, or no membership was chosen
     */
    public UUID estate() {
        if (estateId == null) {
            throw new Forbidden();
        }
        return estateId;
    }

    /** The membership under which a person acts.
     *
     * @throws Forbidden for the system, or where no membership was chosen
     */
    public UUID membership() {
        if (membershipId == null) {
            throw new Forbidden();
        }
        return membershipId;
    }

    /** The memberships that the caller acts for now: their own, and of those for whom they stand in.
     *
     * @throws Forbidden for the system, or where no membership was chosen
     */
    public List<UUID> actingFor() {
        return Stream.concat(Stream.of(membership()), standsInFor.stream()).toList();
    }

    /** Passes where the role is one of those named.
     *
     * @throws Forbidden otherwise
     */
    public void require(Role... roles) {
        for (Role allowed : roles) {
            if (allowed == role) {
                return;
            }
        }
        throw new Forbidden();
    }

    /** Whether the system itself acts: a job or a listener. */
    public boolean isSystem() {
        return personId == null;
    }
}
