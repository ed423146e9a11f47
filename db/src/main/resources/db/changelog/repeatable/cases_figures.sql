--liquibase formatted sql
--changeset huiyin:cases_figures runOnChange:true
--comment What comparison reads of cases: no texts, no people.
drop view if exists cases_figures;
create view cases_figures with (security_invoker = on) as
select company_id, estate_id, id as case_id, kind, received_at, valid, replied_at, closed_at, ending, is_open,
       repeat_count > 1 as repeated, source is not null as imported
from cases;
grant select on cases_figures to huiyin_runtime;
--rollback drop view cases_figures;
