package cn.huiyin.cases.open311;

import cn.huiyin.cases.Channel;
import cn.huiyin.cases.Kind;
import cn.huiyin.cases.Outcome;
import cn.huiyin.cases.Party;
import cn.huiyin.cases.ReceiveCase;
import cn.huiyin.policy.Categories;
import cn.huiyin.policy.Category;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files and shows reports of machines, for the estate and the key that they come with. */
@Component
class Open311Reports {

    /**
     * A report as it is told.
     *
     * @param mediaUrl where the caller keeps a picture; it is passed on as a link and never fetched
     */
    record Told(
            String service,
            String description,
            String address,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String mediaUrl) {}

    /** What came of it. */
    sealed interface Result {

        record Filed(String reference) implements Result {}

        /** The message's key, and its argument. */
        record Refused(String message, List<Object> arguments) implements Result {}

        record NoSuchService() implements Result {}
    }

    /** A report as it stands. */
    record Report(
            String reference,
            boolean open,
            String state,
            @Nullable String service,
            @Nullable String description,
            @Nullable String address,
            @Nullable String mediaUrl,
            Instant receivedAt,
            Instant updatedAt) {}

    private static final Duration USUALLY = Duration.ofDays(90);
    private static final int MOST = 1000;

    private final ReceiveCase receive;
    private final Categories categories;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Open311Reports(
            ReceiveCase receive,
            Categories categories,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager manager) {
        this.receive = receive;
        this.categories = categories;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** The categories that the estate offers, each a service. */
    List<Category> services(Open311Access access) {
        return under(
                access,
                () -> categories.of(access.estateId()).stream()
                        .filter(category -> !category.hidden())
                        .toList());
    }

    /** Takes a report in, unverified like every report from outside. */
    Result file(Open311Access access, Told told) {
        return under(access, () -> take(access, told));
    }

    private Result take(Open311Access access, Told told) {
        Category service = categories
                .find(access.estateId(), told.service())
                .filter(found -> !found.hidden())
                .orElse(null);
        if (service == null) {
            return new Result.NoSuchService();
        }
        Outcome outcome = receive.unverified(command(access, told, service));
        return switch (outcome) {
            case Outcome.Done done -> new Result.Filed(kept(access, done.caseId(), told.mediaUrl()));
            case Outcome.Refused refused ->
                new Result.Refused(
                        refused.refusal().message(), refused.refusal().arguments());
            case Outcome.NotNow never -> throw new IllegalStateException("A new case is nowhere yet");
            case Outcome.Stale never -> throw new IllegalStateException("A new case has no version yet");
        };
    }

    private String kept(Open311Access access, UUID caseId, @Nullable String mediaUrl) {
        jdbc.sql("""
                        insert into open311_requests (company_id, estate_id, key_id, case_id, media_url)
                        values (:company, :estate, :key, :case, :media)""")
                .param("media", mediaUrl)
                .param("company", access.companyId())
                .param("estate", access.estateId())
                .param("key", access.keyId())
                .param("case", caseId)
                .update();
        return jdbc.sql("select reference from cases where company_id = :company and id = :case")
                .param("company", access.companyId())
                .param("case", caseId)
                .query(String.class)
                .single();
    }

    /** What was filed with this key, the latest first; of the last 90 days where no dates and no numbers are named. */
    List<Report> find(Open311Access access, Open311Asked asked) {
        boolean anyTime = !asked.ids().isEmpty() || asked.from() != null || asked.to() != null;
        Instant now = clock.instant();
        Instant from = asked.from() == null ? anyTime ? Instant.EPOCH : now.minus(USUALLY) : asked.from();
        return under(
                access,
                () -> jdbc.sql("""
                        select c.reference, c.is_open, c.state, c.category, a.description, a.place_text, r.media_url, c.received_at,
                            greatest(c.received_at, c.replied_at, c.closed_at) as updated_at
                        from open311_requests r
                        join cases c on c.company_id = r.company_id and c.id = r.case_id
                        left join case_accounts a on a.company_id = c.company_id and a.id = c.id
                        where r.company_id = :company and r.key_id = :key
                          and (:anyId or c.reference in (:ids)) and (:anyService or c.category in (:services))
                          and (cast(:open as boolean) is null or c.is_open = :open)
                          and c.received_at >= :from and c.received_at <= :to
                        order by c.received_at desc, c.id desc limit :most""")
                        .param("company", access.companyId())
                        .param("key", access.keyId())
                        .param("anyId", asked.ids().isEmpty())
                        .param("ids", asked.ids().isEmpty() ? List.of("") : asked.ids())
                        .param("anyService", asked.services().isEmpty())
                        .param("services", asked.services().isEmpty() ? List.of("") : asked.services())
                        .param("open", asked.open())
                        .param("from", Timestamp.from(from))
                        .param("to", Timestamp.from(asked.to() == null ? now : asked.to()))
                        .param("most", MOST)
                        .query((row, index) -> report(row))
                        .list());
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getString("reference"),
                row.getBoolean("is_open"),
                row.getString("state"),
                row.getString("category"),
                row.getString("description"),
                row.getString("place_text"),
                row.getString("media_url"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static ReceiveCase.Command command(Open311Access access, Told told, Category service) {
        Kind kind = service.kinds().contains("R")
                ? Kind.REPAIR
                : service.kinds().contains("C") ? Kind.COMPLAINT : Kind.INQUIRY;
        String name = told.name();
        String phone = told.phone();
        Party reporter = name == null || phone == null ? null : new Party(name, phone, null, null, null, false);
        return new ReceiveCase.Command(
                access.estateId(),
                kind,
                Channel.ONLINE,
                told.mediaUrl() == null ? told.description() : told.description() + "\n\n" + told.mediaUrl(),
                service.code(),
                null,
                null,
                null,
                null,
                null,
                null,
                told.address(),
                reporter,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                false);
    }

    private <T> T under(Open311Access access, Supplier<T> work) {
        return Scope.call(
                Scope.system(access.companyId(), access.estateId()),
                () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
