--liquibase formatted sql
--changeset huiyin:answers_figures runOnChange:true
--comment One row a satisfaction that was told and not denied; what staff entered and what occupants answered are told apart.
create or replace view answers_figures with (security_invoker = true) as
select company_id, estate_id, case_id, id as visit_id, happened_at, satisfaction, answered_by_occupant as by_occupant
from visits
where satisfaction is not null and denied_at is null;
grant select on answers_figures to huiyin_runtime;
--rollback drop view if exists answers_figures;
