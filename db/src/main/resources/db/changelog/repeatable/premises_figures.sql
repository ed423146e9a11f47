--liquibase formatted sql
--changeset huiyin:premises_figures runOnChange:true
--comment How many homes are lived in: what cases are counted against.
drop view if exists premises_figures;
create view premises_figures with (security_invoker = on) as
select company_id, estate_id, count(*) filter (where state in ('LIVED_IN', 'LET')) as lived_in_homes
from units
where kind = 'HOME'
group by company_id, estate_id;
grant select on premises_figures to huiyin_runtime;
--rollback drop view premises_figures;
