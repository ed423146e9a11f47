package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders that were handed to outside firms. Only the digest of an order's token is kept. */
@Component
class CrewOrders {

    /** One order. */
    record CrewOrder(
            UUID id,
            UUID caseId,
            String firm,
            String fault,
            boolean contactPassed,
            Instant expiresAt,
            @Nullable Instant doneAt,
            @Nullable Instant revokedAt) {

        /** How it stands at a time. */
        CrewOrderState state(Instant now) {
            if (revokedAt != null) {
                return CrewOrderState.REVOKED;
            }
            if (doneAt != null) {
                return CrewOrderState.DONE;
            }
            return expiresAt.isAfter(now) ? CrewOrderState.OPEN : CrewOrderState.EXPIRED;
        }
    }

    private static final String ORDER =
            "select id, case_id, firm, fault, contact_passed, expires_at, done_at, revoked_at from crew_orders";

    private final JdbcClient jdbc;

    CrewOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether whoever is to be talked to about the case agreed to be rung by those who come. */
    boolean mayPassContact(UUID caseId) {
        return jdbc.sql("""
                        select count(*) > 0 from case_parties
                        where company_id = :company and case_id = :case and shared_with_worker and phone <> ''""")
                .param("company", Scope.current().company())
                .param("case", caseId)
                .query(Boolean.class)
                .single();
    }

    /** Keeps a new order; its token, at the only time at which it can be read. */
    String handOut(Case matter, String firm, String fault, boolean contactPassed, Instant now, Instant expires) {
        String token = Ids.token();
        jdbc.sql("""
                        insert into crew_orders (company_id, estate_id, id, case_id, firm, fault, contact_passed,
                            token_hash, handed_out_at, handed_out_by_id, expires_at)
                        values (:company, :estate, :id, :case, :firm, :fault, :contactPassed,
                            :hash, :now, :by, :expires)""")
                .param("company", matter.companyId())
                .param("estate", matter.estateId())
                .param("id", Ids.next())
                .param("case", matter.id())
                .param("firm", firm)
                .param("fault", fault)
                .param("contactPassed", contactPassed)
                .param("hash", TokenDigest.of(token))
                .param("now", Timestamp.from(now))
                .param("by", Scope.current().membership())
                .param("expires", Timestamp.from(expires))
                .update();
        return token;
    }

    /** The order under its row lock, where the scope sees it. */
    Optional<CrewOrder> locked(UUID id) {
        return jdbc.sql(ORDER + " where company_id = :company and id = :id for update")
                .param("company", Scope.current().company())
                .param("id", id)
                .query(CrewOrder.class)
                .optional();
    }

    void revoke(UUID id, Instant now) {
        mark("revoked_at", id, now);
    }

    void done(UUID id, Instant now) {
        mark("done_at", id, now);
    }

    private void mark(String column, UUID id, Instant now) {
        jdbc.sql("update crew_orders set " + column + " = :now where company_id = :company and id = :id")
                .param("company", Scope.current().company())
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }
}
