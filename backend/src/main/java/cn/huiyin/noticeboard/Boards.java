package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public face of each estate's noticeboard: name, address, who may read, and the share of closed cases posted. */
@Component
class Boards {

    private static final Duration COUNTED_BACK = Duration.ofDays(365);
    /** Eligible is what closed as a valid matter and may be told; what was posted once counts, though it may have run out. */
    private static final String REFRESH = """
            insert into boards (company_id, estate_id, id, token, estate_name, readable_by, closed_cases, posted_cases, refreshed_at)
            select e.company_id, e.id, e.id, e.board_token, e.name, :readers,
                case when f.closed >= :smallest then f.closed end,
                case when f.closed >= :smallest then f.posted end,
                :now
            from estates e
            cross join lateral (
                select count(*) as closed, count(o.id) as posted
                from cases c
                join categories k on k.company_id = c.company_id and k.estate_id = c.estate_id and k.code = c.category
                    and k.board in ('yes', 'estate') and k.field <> 'neighbour'
                    and not (string_to_array(k.sensitive, ' ') && cast(:never as text[]))
                left join outcomes o on o.company_id = c.company_id and o.case_id = c.id
                    and o.published_at is not null and o.state in ('PUBLISHED')
                where c.company_id = e.company_id and c.estate_id = e.id and not c.is_open
                    and c.ending <> 'INVALID' and c.closed_at > :since) f
            where e.company_id = :company and e.id = :estate
            on conflict (company_id, id) do update set token = excluded.token, estate_name = excluded.estate_name,
                readable_by = excluded.readable_by, closed_cases = excluded.closed_cases,
                posted_cases = excluded.posted_cases, refreshed_at = excluded.refreshed_at""";

    private final JdbcClient jdbc;
    private final BoardSettings settings;

    Boards(JdbcClient jdbc, BoardSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Reckons the board's face anew, as staff or the system of the estate. */
    void refresh(UUID estateId, Instant now) {
        BoardRules rules = settings.at(estateId, now);
        jdbc.sql(REFRESH)
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("readers", rules.readers().name())
                .param("smallest", rules.smallestGroup())
                .param("never", rules.never().toArray(String[]::new))
                .param("since", Timestamp.from(now.minus(COUNTED_BACK)))
                .param("now", Timestamp.from(now))
                .update();
    }
}
