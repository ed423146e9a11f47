--liquibase formatted sql
--changeset huiyin:20261121-2132-policy-tell-who-set-bounds
--comment An estate that is refused by a bound is told who set it; the name is that of the time.
alter table settings_bounds add column set_by uuid;
alter table settings_bounds add column set_by_name text not null default '';
grant delete on settings_bounds to huiyin_runtime;
--rollback revoke delete on settings_bounds from huiyin_runtime;
--rollback alter table settings_bounds drop column set_by_name;
--rollback alter table settings_bounds drop column set_by;
