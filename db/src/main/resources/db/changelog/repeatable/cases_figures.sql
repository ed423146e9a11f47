--liquibase formatted sql
--changeset huiyin:cases_figures runOnChange:true
--comment What comparison reads of cases: no texts, no people. Cases of one shared problem are one matter; its lead stands for it.
drop view if exists cases_figures;
create view cases_figures with (security_invoker = on) as
select company_id, estate_id, id as case_id, kind, received_at, valid, replied_at, closed_at, ending, is_open,
       repeat_count > 1 as repeated, source is not null as imported,
       shared_problem_id is null or leads_shared as matter,
       coalesce(unit_id, occupant_id, id) as household
from cases;
grant select on cases_figures to huiyin_runtime;
--rollback drop view cases_figures;
