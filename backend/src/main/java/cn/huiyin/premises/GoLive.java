package cn.huiyin.premises;

import cn.huiyin.premises.event.EstateWentLive;
import cn.huiyin.tenancy.Estate;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an estate take in cases, once it has units in which somebody can live. */
@Service
public class GoLive {
    /** What came of it. */
    public sealed interface Outcome {
        /** It is live, now or before. */
        record Live(UUID estateId) implements Outcome {}

        /** Something is missing yet. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Estates estates;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GoLive(Estates estates, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.estates = estates;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Going live twice changes nothing. */
    @Transactional
    public Outcome goLive(UUID estateId) {
        Scope scope = Scope.current();
        scope.require(Role.HEAD_OFFICE);
        Estate estate = estates.visible(estateId);
        if (estate.status() == Estate.Status.LIVE) {
            return new Outcome.Live(estateId);
        }
        if (!hasUnits(estateId)) {
            return new Outcome.Refused(List.of(Problem.at("input.estateId", "estate.without-units")));
        }
        estate.goLive(clock.instant());
        events.publishEvent(new EstateWentLive(scope.company(), estateId));
        return new Outcome.Live(estateId);
    }

    private boolean hasUnits(UUID estateId) {
        return jdbc.sql("select id from units where company_id = :company and estate_id = :estate limit 1")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
