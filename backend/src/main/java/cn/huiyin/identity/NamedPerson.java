package cn.huiyin.identity;

import cn.huiyin.tenancy.OwnMembership;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
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
 * Knows who acts at a shared device by number and PIN. After too many tries in vain a number is locked there for a while, so
 * that nobody guesses; whatever is wrong is answered alike and takes as long, a number that nobody has included.
 */
@Component
class NamedPerson {

    private static final Pattern WORDS = Pattern.compile("(\\S{1,40}) (\\d{1,12})");

    private record Known(
            UUID id,
            UUID personId,
            UUID membershipId,
            @Nullable UUID departmentId,
            Role role,
            String salt,
            String hash) {}

    /** With which a PIN is compared where nobody has the number. */
    private static final String NOBODY = "00".repeat(32);

    private final JdbcClient jdbc;
    private final PinTries tries;
    private final Clock clock;

    NamedPerson(JdbcClient jdbc, PinTries tries, Clock clock) {
        this.jdbc = jdbc;
        this.tries = tries;
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
        String number = read.group(1);
        if (tries.isLocked(device, number, now)) {
            return Optional.empty();
        }
        Optional<Known> known = find(number, device, now);
        boolean right = Pins.fits(
                read.group(2),
                known.map(Known::salt).orElse(NOBODY),
                known.map(Known::hash).orElse(NOBODY));
        if (!right || known.isEmpty()) {
            tries.failed(device, number, now);
            return Optional.empty();
        }
        tries.succeeded(device, number);
        return known.map(person -> scope(person, device));
    }

    private Optional<Known> find(String number, OwnMembership device, Instant now) {
        return jdbc.sql("""
                        select p.id, m.person_id, m.id as membership_id, m.department_id, m.role,
                            encode(p.salt, 'hex') as salt, encode(p.hash, 'hex') as hash
                        from memberships m
                        join staff_pins p on p.company_id = m.company_id and p.membership_id = m.id
                        where m.company_id = :company and m.estate_id = :estate and m.staff_number = :number
                            and m.person_id is not null and m.shared_since is null
                            and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)""")
                .param("company", device.companyId())
                .param("estate", device.estateId())
                .param("number", number)
                .param("now", Timestamp.from(now))
                .query(Known.class)
                .optional();
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
