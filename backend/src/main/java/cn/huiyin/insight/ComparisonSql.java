package cn.huiyin.insight;

/** The statement behind the comparison: per estate a few narrow reads of the figures' views, by their indexes. */
final class ComparisonSql {

    private ComparisonSql() {}

    static final String COMPARISON = """
            select e.id as estate_id, e.name as estate_name, homes.lived_in_homes,
                   (select cast(s.settings ->> :target as integer) from settings_figures s
                    where s.company_id = e.company_id and s.estate_id = e.id and s.effective_from <= :now
                    order by s.effective_from desc, s.number desc limit 1) as satisfaction_target,
                   received.*, handling.*, resolution.*, visiting.*, asked.*, tried.*
            from estates e
            cross join lateral (
                select (cast(:from as date))::timestamp at time zone e.zone as lower,
                       (cast(:to as date) + 1)::timestamp at time zone e.zone as upper
            ) span
            left join premises_figures homes on homes.company_id = e.company_id and homes.estate_id = e.id
            cross join lateral (
                select count(*) filter (where matter) as cases,
                       count(*) filter (where not matter) as linked,
                       count(distinct household) as households,
                       count(*) filter (where repeated and matter) as repeated,
                       count(*) filter (where valid is not null) as triaged,
                       count(*) filter (where not valid) as invalid,
                       count(*) filter (where closed_at is not null) as closed,
                       count(*) filter (where ending = 'NOT_REACHED') as not_reached,
                       count(*) filter (where valid and replied_at is null) as unhandled
                from cases_figures c
                where c.company_id = e.company_id and c.estate_id = e.id
                  and c.received_at >= span.lower and c.received_at < span.upper
                  and (:allKinds or c.kind in (:kinds))
            ) received
            left join lateral (
                select n as handled,
                       percentile_cont(0.5) within group (order by hours) as median,
                       case when low(n, 0.5) >= 1 then
                           percentile_disc(greatest(low(n, 0.5) - 0.5, 0) / n) within group (order by hours) end as median_low,
                       case when high(n, 0.5) <= n then
                           percentile_disc(least((high(n, 0.5) - 0.5) / n, 1)) within group (order by hours) end as median_high,
                       percentile_cont(0.9) within group (order by hours) as p90,
                       case when low(n, 0.9) >= 1 then
                           percentile_disc(greatest(low(n, 0.9) - 0.5, 0) / n) within group (order by hours) end as p90_low,
                       case when high(n, 0.9) <= n then
                           percentile_disc(least((high(n, 0.9) - 0.5) / n, 1)) within group (order by hours) end as p90_high
                from (
                    select cast(extract(epoch from replied_at - received_at) as double precision) / 3600 as hours,
                           count(*) over () as n
                    from cases_figures c
                    where c.company_id = e.company_id and c.estate_id = e.id and valid and replied_at is not null
                      and c.received_at >= span.lower and c.received_at < span.upper
                      and (:allKinds or c.kind in (:kinds))
                ) times
                group by n
            ) handling on true
            cross join lateral (
                select count(*) filter (where d.state in ('MET', 'OPEN') and not d.paused) as resolution_due,
                       count(*) filter (where d.state = 'MET' and d.met_at <= d.due_at) as on_time,
                       count(*) filter (where d.state = 'WAIVED') as waived,
                       count(*) filter (where d.state = 'SUPERSEDED') as superseded,
                       count(*) filter (where d.paused) as paused,
                       cast(coalesce(sum(d.paused_seconds), 0) / 3600 as integer) as paused_hours
                from duties_figures d
                join cases_figures c on c.company_id = d.company_id and c.case_id = d.case_id
                where d.company_id = e.company_id and d.estate_id = e.id and d.resolution
                  and d.due_at >= span.lower and d.due_at < span.upper and d.due_at <= :now
                  and (:allKinds or c.kind in (:kinds))
            ) resolution
            cross join lateral (
                select count(*) as visits_due, count(*) filter (where v.reached) as reached
                from visits_figures v
                join cases_figures c on c.company_id = v.company_id and c.case_id = v.case_id
                where v.company_id = e.company_id and v.estate_id = e.id
                  and v.due_at >= span.lower and v.due_at < span.upper and v.due_at <= :now
                  and (:allKinds or c.kind in (:kinds))
            ) visiting
            cross join lateral (
                select count(*) filter (where a.stands) as answers,
                       count(*) filter (where a.stands and a.satisfaction >= 4) as satisfied,
                       count(*) filter (where not a.by_occupant) as answers_by_staff,
                       count(*) filter (where a.satisfaction >= 4 and not a.by_occupant) as satisfied_by_staff,
                       count(*) filter (where a.by_occupant) as answers_by_occupants,
                       count(*) filter (where a.satisfaction >= 4 and a.by_occupant) as satisfied_by_occupants
                from cases_figures c
                join answers_figures a on a.company_id = c.company_id and a.case_id = c.case_id
                where c.company_id = e.company_id and c.estate_id = e.id
                  and c.received_at >= span.lower and c.received_at < span.upper
                  and (:allKinds or c.kind in (:kinds))
            ) asked
            cross join lateral (
                select count(*) filter (where t.kind = 'attempt') as attempts,
                       count(*) filter (where t.kind = 'refusal') as refusals,
                       count(*) filter (where t.kind = 'letter') as letters,
                       count(*) filter (where t.kind = 'denied') as denied
                from attempts_figures t
                join cases_figures c on c.company_id = t.company_id and c.case_id = t.case_id
                where t.company_id = e.company_id and t.estate_id = e.id
                  and t.happened_at >= span.lower and t.happened_at < span.upper
                  and (:allKinds or c.kind in (:kinds))
            ) tried
            order by e.name, e.id""".replaceAll(
                    "low\\(n, (0\\.\\d)\\)", "floor(n * $1 - 1.959963984540054 * sqrt(n * $1 * (1 - $1)))")
            .replaceAll("high\\(n, (0\\.\\d)\\)", "(ceil(n * $1 + 1.959963984540054 * sqrt(n * $1 * (1 - $1))) + 1)");
}
