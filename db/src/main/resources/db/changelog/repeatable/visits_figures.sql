--liquibase formatted sql
--changeset huiyin:visits_figures runOnChange:true
--comment One row a duty of visiting: superseded ones are left out, waived ones stay in; reached by a person, by a method that the clause names, not denied.
create or replace view visits_figures with (security_invoker = true) as
select
    d.company_id, d.estate_id, d.id as duty_id, d.subject_id as case_id, d.clause_id, d.rule, d.due_at, d.state,
    coalesce(seen.reached, false) as reached,
    coalesce(seen.first_at <= d.due_at, false) as timely
from duties d
join occurrences o on o.company_id = d.company_id and o.id = d.occurrence_id
left join lateral (
    select true as reached, min(v.happened_at) as first_at
    from visited_duties r
    join visits v on v.company_id = r.company_id and v.id = r.visit_id
    where r.company_id = d.company_id and r.duty_id = d.id and v.denied_at is null
    having count(*) > 0
) seen on true
where d.subject_type = 'case' and d.act = 'visit.made' and d.not_before is null and o.name <> 'visit.denied'
  and d.state <> 'SUPERSEDED';
grant select on visits_figures to huiyin_runtime;
--rollback drop view if exists visits_figures;
