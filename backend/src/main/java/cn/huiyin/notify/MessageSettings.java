package cn.huiyin.notify;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody wishes to be written to: told by themselves, or entered by the desk for an occupant who asks for it. */
@Component
public class MessageSettings {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,180}\\.[A-Za-z0-9-]{2,8}");
    private static final Set<String> LANGUAGES = Set.of("zh", "zh-TW", "en");

    /**
     * What is asked for.
     *
     * @param occupantId named by the desk only; null for oneself
     * @param email null to be written to no longer
     */
    public record Command(
            @Nullable UUID occupantId, @Nullable String email, String language) {}

    /**
     * How somebody is written to.
     *
     * @param email null where they told none
     */
    public record Settings(@Nullable String email, String language) {}

    private final Addresses addresses;
    private final JdbcClient jdbc;

    MessageSettings(Addresses addresses, JdbcClient jdbc) {
        this.addresses = addresses;
        this.jdbc = jdbc;
    }

    /** The caller's own. */
    @Transactional(readOnly = true)
    public Settings own() {
        Addresses.Reach reach = addresses.of(self(Scope.current()));
        return new Settings(reach.email(), reach.language());
    }

    /** Keeps it; answers the key of what is wrong, or null.
     *
     * @throws NotVisible where the occupant is not the estate's
     */
    @Transactional
    public @Nullable String set(Command command) {
        Scope scope = Scope.current();
        if (command.occupantId() != null) {
            scope.require(Role.DESK, Role.DIRECTOR);
            seen(command.occupantId(), scope.estate());
        }
        if (!LANGUAGES.contains(command.language())) {
            return "notify.language.unknown";
        }
        String email = command.email() == null || command.email().isBlank()
                ? null
                : command.email().strip();
        if (email != null && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
            return "notify.email.malformed";
        }
        Addressee whom = command.occupantId() == null ? self(scope) : Addressee.occupant(command.occupantId());
        addresses.set(whom, scope.estateId(), email, command.language());
        return null;
    }

    private void seen(UUID occupantId, UUID estateId) {
        Optional<UUID> found = jdbc.sql("select id from occupants where id = :id and estate_id = :estate")
                .param("id", occupantId)
                .param("estate", estateId)
                .query(UUID.class)
                .optional();
        if (found.isEmpty()) {
            throw new NotVisible();
        }
    }

    private static Addressee self(Scope scope) {
        return scope.role() == Role.OCCUPANT
                ? Addressee.occupant(Objects.requireNonNull(scope.occupantId()))
                : Addressee.member(scope.membership());
    }
}
