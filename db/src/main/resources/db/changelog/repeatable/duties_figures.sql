--liquibase formatted sql
--changeset huiyin:duties_figures runOnChange:true
--comment What comparison reads of duties. A duty of resolution is one that the final reply, the finished works or the closing meets.
drop view if exists duties_figures;
create view duties_figures with (security_invoker = on) as
select company_id, estate_id, id as duty_id, subject_id as case_id, due_at, state, met_at,
       paused_since is not null as paused, paused_seconds,
       act in ('case.replied', 'case.done', 'case.verified', 'case.signed-off', 'case.closed') as resolution
from duties
where subject_type = 'case';
grant select on duties_figures to huiyin_runtime;
--rollback drop view duties_figures;
