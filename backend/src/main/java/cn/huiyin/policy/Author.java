package cn.huiyin.policy;

import cn.huiyin.tenancy.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who acts, by membership and name, for what stays on record. */
@Component
class Author {

    private final JdbcClient jdbc;

    Author(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The membership; null for the system. */
    @Nullable
    UUID id() {
        return Scope.current().membershipId();
    }

    /** The name as it is now; empty for the system. */
    String name() {
        UUID membership = id();
        return membership == null
                ? ""
                : jdbc.sql("select display_name from memberships where company_id = :company and id = :id")
                        .param("company", Scope.current().company())
                        .param("id", membership)
                        .query(String.class)
                        .optional()
                        .orElse("");
    }
}
