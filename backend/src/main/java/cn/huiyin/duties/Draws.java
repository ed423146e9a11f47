package cn.huiyin.duties;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws who is visited where a clause asks for less than all, so that nobody can leave out whom they like.
 *
 * <p>Each draw is random, but the share drawn so far never falls below the rate.
 */
@Component
class Draws {

    private record Share(int all, int drawn) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final SecureRandom random = new SecureRandom();

    Draws(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * The wanted duties less those that were not drawn.
     *
     * @param earlier outcomes of earlier draws by {@link Terms#key}: what was drawn once is not drawn again
     * @param draws takes the new draws, to be kept by {@link #keep}
     */
    List<NewDuties.Wanted> drawn(
            List<NewDuties.Wanted> wanted, SettingsVersion version, Map<String, Boolean> earlier, List<Drawn> draws) {
        boolean any = wanted.stream().anyMatch(w -> rate(w, version) < 100);
        if (!any) {
            return wanted;
        }
        Map<String, Share> shares = shares(version.estateId());
        List<NewDuties.Wanted> kept = new ArrayList<>();
        for (NewDuties.Wanted one : wanted) {
            int rate = rate(one, version);
            Terms terms = one.duty().terms();
            Boolean before = earlier.get(terms.key());
            Share share = shares.getOrDefault(terms.clauseId() + "/" + terms.rule() + "/" + rate, new Share(0, 0));
            boolean chosen = rate >= 100 || (before == null ? isDrawn(rate, share) : before);
            if (rate < 100 && before == null) {
                draws.add(new Drawn(terms, rate, chosen));
            }
            if (chosen) {
                kept.add(one);
            }
        }
        return kept;
    }

    /** Outcomes of the draws about a subject, by {@link Terms#key}. */
    Map<String, Boolean> of(UUID subjectId) {
        Map<String, Boolean> outcomes = new HashMap<>();
        jdbc.sql("""
                        select clause_id, rule, occurrence_id, drawn from draws
                        where company_id = :company and subject_id = :subject""")
                .param("company", Scope.current().company())
                .param("subject", subjectId)
                .query(row -> {
                    outcomes.put(row.getString(1) + "/" + row.getString(2) + "/" + row.getString(3), row.getBoolean(4));
                });
        return outcomes;
    }

    /** One draw and its outcome. */
    record Drawn(Terms terms, int rate, boolean drawn) {}

    void keep(List<Drawn> draws, Instant now) {
        if (draws.isEmpty()) {
            return;
        }
        UUID company = Scope.current().company();
        batch.batchUpdate(
                """
                insert into draws (company_id, estate_id, id, clause_id, rule, subject_id, occurrence_id, rate, drawn, drawn_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                draws.stream()
                        .map(draw -> new Object[] {
                            company,
                            draw.terms().estateId(),
                            Ids.next(),
                            draw.terms().clauseId(),
                            draw.terms().rule(),
                            draw.terms().subjectId(),
                            draw.terms().occurrenceId(),
                            draw.rate(),
                            draw.drawn(),
                            Timestamp.from(now)
                        })
                        .toList());
    }

    /** Whether one more is drawn: surely where the share would fall below the rate without it, else by chance. */
    private boolean isDrawn(int rate, Share share) {
        boolean belowOtherwise = share.drawn() * 100 < rate * (share.all() + 1);
        return belowOtherwise || random.nextInt(100) < rate;
    }

    private static int rate(NewDuties.Wanted wanted, SettingsVersion version) {
        return wanted.rule().draw() == null
                ? 100
                : version.number(wanted.rule().draw().setting());
    }

    private Map<String, Share> shares(UUID estateId) {
        Map<String, Share> shares = new HashMap<>();
        jdbc.sql("""
                        select clause_id, rule, rate, count(*), count(*) filter (where drawn) from draws
                        where company_id = :company and estate_id = :estate group by clause_id, rule, rate""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query(row -> {
                    shares.put(
                            row.getString(1) + "/" + row.getString(2) + "/" + row.getInt(3),
                            new Share(row.getInt(4), row.getInt(5)));
                });
        return shares;
    }
}
