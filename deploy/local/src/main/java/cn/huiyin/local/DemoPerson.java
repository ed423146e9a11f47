package cn.huiyin.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who can log in to the demo; all share one password.
 *
 * @param username what is typed at log-in
 * @param subject what tokens call the person; fixed, so that scripts can rely on it
 * @param name the person's name, invented
 * @param role the role that the demo data give the person
 * @param company which of the two demo companies, or null for the platform operator
 */
public record DemoPerson(
        String username,
        UUID subject,
        String name,
        String role,
        @Nullable String company) {

    /** All of them, those of the first company before those of the second. */
    public static List<DemoPerson> all() {
        try (InputStream file = DemoPerson.class.getResourceAsStream("/demo/people.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(file).readAllBytes(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
