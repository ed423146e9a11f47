--liquibase formatted sql
--changeset huiyin:attempts_figures runOnChange:true
--comment What never counts as reached: letters, attempts in vain, refusals, and visits that the occupant denied.
create or replace view attempts_figures with (security_invoker = true) as
select
    company_id, estate_id, case_id, id as visit_id, happened_at,
    case
        when denied_at is not null then 'denied'
        when method in ('LETTER', 'MESSAGE') then 'letter'
        when result = 'REFUSED' then 'refusal'
        else 'attempt'
    end as kind
from visits
where denied_at is not null or method in ('LETTER', 'MESSAGE') or result not in ('SOLVED', 'UNSOLVED');
grant select on attempts_figures to huiyin_runtime;
--rollback drop view if exists attempts_figures;
