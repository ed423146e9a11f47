--liquibase formatted sql
--changeset huiyin:20261121-2133-policy-create-settings-defaults
--comment What the company gives its new estates in place of the template's figure.
create table settings_defaults (
    company_id uuid not null references companies (id),
    id uuid not null,
    key text not null,
    value jsonb not null,
    reason text not null,
    set_at timestamptz not null,
    set_by uuid,
    set_by_name text not null,
    primary key (company_id, id),
    unique (company_id, key)
);

alter table settings_defaults enable row level security;
alter table settings_defaults force row level security;
create policy settings_defaults_scope on settings_defaults
    using (company_id = (select scope.company_id()))
    with check (company_id = (select scope.company_id()) and (select scope.reach()) = 'company');
grant select, insert, update, delete on settings_defaults to huiyin_runtime;
--rollback drop table settings_defaults;
