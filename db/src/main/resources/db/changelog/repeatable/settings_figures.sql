--liquibase formatted sql
--changeset huiyin:settings_figures runOnChange:true
--comment What an estate aims at, by each version of its settings.
drop view if exists settings_figures;
create view settings_figures with (security_invoker = on) as
select company_id, estate_id, number, effective_from, settings
from settings_versions;
grant select on settings_figures to huiyin_runtime;
--rollback drop view settings_figures;
