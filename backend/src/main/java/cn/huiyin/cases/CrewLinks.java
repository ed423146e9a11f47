package cn.huiyin.cases;

import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** What a crew sees by its link: place, fault, agreed contact, and how far it has come. */
@Component
public class CrewLinks {

    /**
     * One order as the crew sees it; the words are empty where the link no longer works.
     *
     * @param contactName null where no contact was agreed
     * @param arrived whether somebody has arrived
     */
    public record Shown(
            CrewOrderState state,
            String firm,
            String fault,
            String place,
            @Nullable String contactName,
            @Nullable String contactPhone,
            boolean arrived) {}

    /** Where a link leads. */
    record Link(UUID companyId, UUID estateId, UUID orderId) {}

    private final JdbcClient jdbc;
    private final CrewOrders orders;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CrewLinks(JdbcClient jdbc, CrewOrders orders, Clock clock, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** The order of a link; nothing where there never was one. */
    public Optional<Shown> find(String token) {
        return link(token)
                .flatMap(link ->
                        under(link, status -> orders.locked(link.orderId()).map(this::shown)));
    }

    Optional<Link> link(String token) {
        return TokenDigest.isToken(token)
                ? jdbc.sql("select * from scope.crew_link(:hash)")
                        .param("hash", TokenDigest.of(token))
                        .query(Link.class)
                        .optional()
                : Optional.empty();
    }

    /** Does the work for the link's estate in one transaction. */
    <T> T under(Link link, Function<TransactionStatus, T> work) {
        return Scope.call(
                Scope.system(link.companyId(), link.estateId()),
                () -> Objects.requireNonNull(transaction.execute(work::apply)));
    }

    private Shown shown(CrewOrders.CrewOrder order) {
        CrewOrderState state = order.state(clock.instant());
        if (state != CrewOrderState.OPEN) {
            return new Shown(state, "", "", "", null, null, false);
        }
        return jdbc.sql("""
                        select c.state, p.name, p.phone,
                            concat_ws(' ', e.name, nullif(b.code, ''), nullif(m.name, ''), u.label, a.place_text) as place
                        from cases c
                        join estates e on e.company_id = c.company_id and e.id = c.estate_id
                        left join units u on u.company_id = c.company_id and u.id = c.unit_id
                        left join common_places m on m.company_id = c.company_id and m.id = c.common_place_id
                        left join buildings b on b.company_id = m.company_id and b.id = m.building_id
                        left join case_accounts a on a.company_id = c.company_id and a.id = c.id
                        left join lateral (
                            select name, phone from case_parties p
                            where p.company_id = c.company_id and p.case_id = c.id and p.shared_with_worker
                            order by p.part limit 1) p on :contact
                        where c.company_id = :company and c.id = :case""")
                .param("company", Scope.current().company())
                .param("case", order.caseId())
                .param("contact", order.contactPassed())
                .query((row, index) -> new Shown(
                        state,
                        order.firm(),
                        order.fault(),
                        row.getString("place").strip(),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("state").equals(State.ARRIVED.name())))
                .single();
    }
}
