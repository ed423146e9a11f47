package cn.huiyin.graphql;

import cn.huiyin.tenancy.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Remembers what a mutation answered to a key of the caller's, so that sending it again does nothing twice. */
@Component
class IdempotencyKeys {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One use of a key, or of none.
     *
     * @param known whether the key was answered before
     * @param payload what was answered then
     */
    record Use(boolean known, @Nullable Object payload, Remember remember) {

        void answered(@Nullable Object fresh) {
            remember.answer(fresh);
        }
    }

    /** Keeps the answer with the key. */
    interface Remember {
        void answer(@Nullable Object payload);
    }

    /** Takes the key of the input, waiting for another transaction that has it.
     *
     * @throws KeyReused where the key came with other input before
     */
    Use use(String operation, @Nullable Object input) {
        Scope scope = Scope.current();
        if (scope.companyId() == null
                || !(input instanceof Map<?, ?> fields)
                || !(fields.get("idempotencyKey") instanceof String key)) {
            return new Use(false, null, payload -> {});
        }
        byte[] digest = digest(fields);
        int taken = statement("""
                        insert into idempotency_keys (company_id, person_id, operation, key, input_digest, created_at)
                        values (:company, :person, :operation, :key, :digest, :now) on conflict do nothing""", scope, operation, key)
                .param("digest", digest)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return taken == 1
                ? new Use(false, null, payload -> keep(scope, operation, key, payload))
                : new Use(true, former(scope, operation, key, digest), payload -> {});
    }

    private void keep(Scope scope, String operation, String key, @Nullable Object payload) {
        statement("""
                        update idempotency_keys set payload_type = :type, payload = :payload
                        where company_id = :company and person_id = :person and operation = :operation and key = :key""", scope, operation, key)
                .param("type", payload == null ? null : payload.getClass().getName())
                .param("payload", payload == null ? null : json.writeValueAsString(payload))
                .update();
    }

    private @Nullable Object former(Scope scope, String operation, String key, byte[] digest) {
        return statement("""
                        select input_digest, payload_type, payload from idempotency_keys
                        where company_id = :company and person_id = :person and operation = :operation and key = :key""", scope, operation, key)
                .query((row, index) -> {
                    if (!MessageDigest.isEqual(digest, row.getBytes("input_digest"))) {
                        throw new KeyReused();
                    }
                    return Optional.ofNullable(read(row.getString("payload_type"), row.getString("payload")));
                })
                .optional()
                .flatMap(payload -> payload)
                .orElse(null);
    }

    private @Nullable Object read(@Nullable String type, @Nullable String payload) {
        if (type == null || payload == null) {
            return null;
        }
        try {
            return json.readValue(payload, Class.forName(type));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("The answer was given by an older version", gone);
        }
    }

    private JdbcClient.StatementSpec statement(String sql, Scope scope, String operation, String key) {
        return jdbc.sql(sql)
                .param("company", scope.companyId())
                .param("person", scope.personId())
                .param("operation", operation)
                .param("key", key);
    }

    private byte[] digest(Map<?, ?> fields) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        fields.forEach((name, value) -> sorted.put(name.toString(), value));
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(sorted).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
