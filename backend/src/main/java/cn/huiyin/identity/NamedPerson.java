package cn.huiyin.identity;

import cn.huiyin.tenancy.OwnMembership;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who acts at a shared device by number and PIN. After too many tries in vain a number is locked for a while, so that
 * nobody guesses; whatever is wrong is answered alike.
 */
@Component
class NamedPerson {

    static final int TRIES = 5;
    static final Duration LOCKED = Duration.ofMinutes(15);

    private static final Pattern WORDS = Pattern.compile("(\\S{1,40}) (\\d{1,12})");

    private record Known(
            UUID id,
            UUID personId,
            UUID membershipId,
            @Nullable UUID departmentId,
            Role role,
            String salt,
            String hash,
            int failures,
            @Nullable Timestamp lockedUntil) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    NamedPerson(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The scope of whoever the words name, in the device's estate; nothing where they do not fit, or are locked. */
    @Transactional
    public Optional<Scope> by(String words, OwnMembership device) {
        Matcher read = WORDS.matcher(words);
        Instant now = clock.instant();
        if (!read.matches()) {
            return Optional.empty();
        }
        Known known = find(read.group(1), device, now).orElse(null);
        if (known == null
                || (known.lockedUntil() != null
                        && known.lockedUntil().toInstant().isAfter(now))) {
            return Optional.empty();
        }
        boolean right = Pins.fits(read.group(2), known.salt(), known.hash());
        int failures = right ? 0 : known.failures() + 1;
        boolean locks = failures >= TRIES;
        if (!right || known.failures() > 0) {
            note(known.id(), device.companyId(), locks ? 0 : failures, locks ? now.plus(LOCKED) : null);
        }
        return right ? Optional.of(scope(known, device)) : Optional.empty();
    }

    private Optional<Known> find(String number, OwnMembership device, Instant now) {
        return jdbc.sql("""
                        select p.id, m.person_id, m.id as membership_id, m.department_id, m.role,
                            encode(p.salt, 'hex') as salt, encode(p.hash, 'hex') as hash, p.failures, p.locked_until
                        from memberships m
                        join staff_pins p on p.company_id = m.company_id and p.membership_id = m.id
                        where m.company_id = :company and m.estate_id = :estate and m.staff_number = :number
                            and m.person_id is not null and m.shared_since is null
                            and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)
                        for update of p""")
                .param("company", device.companyId())
                .param("estate", device.estateId())
                .param("number", number)
                .param("now", Timestamp.from(now))
                .query(Known.class)
                .optional();
    }

    private void note(UUID pinId, UUID company, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql(
                        "update staff_pins set failures = :failures, locked_until = :until where company_id = :company and id = :id")
                .param("failures", failures)
                .param("until", lockedUntil == null ? null : Timestamp.from(lockedUntil))
                .param("company", company)
                .param("id", pinId)
                .update();
    }

    private static Scope scope(Known known, OwnMembership device) {
        Scope scope = new Scope(
                device.companyId(),
                device.estateId(),
                known.role().reach(),
                known.personId(),
                known.membershipId(),
                null,
                known.departmentId(),
                known.role(),
                List.of());
        return scope.through(device.membershipId());
    }
}
