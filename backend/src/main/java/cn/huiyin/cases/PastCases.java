package cn.huiyin.cases;

import cn.huiyin.tenancy.Estate;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Scope;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores matters from past registers: with their original dates, without duties, and without telling anybody.
 *
 * <p>A matter that the register has closed comes in closed, its closing standing for the final reply; an open one comes in
 * as received and goes on from there.
 */
@Component
public class PastCases {

    private static final String SOURCE = "register";

    private final EntityManager entities;
    private final Timeline timeline;
    private final PastRepeats repeats;
    private final Estates estates;
    private final JdbcClient jdbc;
    private final Clock clock;

    PastCases(
            EntityManager entities,
            Timeline timeline,
            PastRepeats repeats,
            Estates estates,
            JdbcClient jdbc,
            Clock clock) {
        this.entities = entities;
        this.timeline = timeline;
        this.repeats = repeats;
        this.estates = estates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores the matters that the estate does not have yet, and answers with their numbers. */
    public Set<String> store(UUID estateId, List<PastCase> matters) {
        if (matters.isEmpty()) {
            return Set.of();
        }
        Estate estate = estates.visible(estateId);
        Set<String> known = known(estateId, matters);
        Set<String> stored = new HashSet<>();
        List<Case> fresh = new ArrayList<>();
        List<PastCase> told = new ArrayList<>();
        for (PastCase matter : matters) {
            if (!known.contains(matter.number()) && stored.add(matter.number())) {
                fresh.add(open(estate, matter));
                told.add(matter);
            }
        }
        fresh.forEach(entities::persist);
        entities.flush();
        for (int at = 0; at < fresh.size(); at++) {
            keep(fresh.get(at), told.get(at));
        }
        repeats.count(estateId, told.stream().map(PastCases::placeKey).toList());
        return stored;
    }

    private Case open(Estate estate, PastCase past) {
        Scope scope = Scope.current();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Case matter = new Case(
                scope.company(),
                estate.id(),
                estate.casePrefix() + "-" + past.number(),
                past.kind(),
                new Intake(
                        past.channel(),
                        null,
                        past.receivedAt(),
                        now,
                        scope.membershipId(),
                        null,
                        null,
                        false,
                        SOURCE,
                        past.number()),
                new Place(null, null, placeKey(past)),
                Judgement.open(past.category().isEmpty() ? null : past.category(), Urgency.ROUTINE)
                        .madeValid());
        Entry entry = new Entry()
                .fact("source", SOURCE)
                .fact("closedAt", past.closedAt())
                .told(Accounts.words(past.description(), past.placeText()));
        matter.received(Actor.in(scope, null), new Moment(past.receivedAt(), now, "register"), entry);
        if (past.closedAt() != null) {
            matter.wasClosed(past.closedAt());
        }
        return matter;
    }

    private void keep(Case matter, PastCase past) {
        Accounts told = Accounts.told(past.description(), past.placeText());
        matter.takeWritten().forEach(written -> timeline.add(matter, written, told));
    }

    private static @Nullable String placeKey(PastCase past) {
        return past.placeText().isEmpty()
                ? null
                : "text:" + past.placeText().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Set<String> known(UUID estateId, List<PastCase> matters) {
        return Set.copyOf(jdbc.sql("""
                        select external_id from cases
                        where company_id = :company and estate_id = :estate and source = :source and external_id in (:numbers)""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("source", SOURCE)
                .param("numbers", matters.stream().map(PastCase::number).toList())
                .query(String.class)
                .list());
    }
}
