--liquibase formatted sql
--changeset huiyin:answers_figures runOnChange:true
--comment One row a satisfaction that was told about a visit that nobody denied; staff's entries and occupants' answers are told apart.
-- `stands` is false for what staff entered where the occupant answered about the same visit: one visit counts once.
create or replace view answers_figures with (security_invoker = true) as
select
    v.company_id, v.estate_id, v.case_id, v.id as visit_id, v.happened_at, v.satisfaction, false as by_occupant,
    not exists (select from visit_answers o where o.company_id = v.company_id and o.visit_id = v.id) as stands
from visits v
where v.satisfaction is not null and v.denied_at is null
union all
select
    a.company_id, a.estate_id, a.case_id, a.visit_id, a.answered_at, a.satisfaction, true, true
from visit_answers a
join visits d on d.company_id = a.company_id and d.id = a.visit_id
where d.denied_at is null;
grant select on answers_figures to huiyin_runtime;
--rollback drop view if exists answers_figures;
