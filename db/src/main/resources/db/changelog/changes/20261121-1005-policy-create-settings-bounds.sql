--liquibase formatted sql
--changeset huiyin:20261121-1005-policy-create-settings-bounds
--comment How lax an estate of the company may be at most.
create table settings_bounds (
    company_id uuid not null references companies (id),
    id uuid not null,
    key text not null,
    value jsonb not null,
    reason text not null,
    set_at timestamptz not null,
    primary key (company_id, id),
    unique (company_id, key)
);

alter table settings_bounds enable row level security;
alter table settings_bounds force row level security;
create policy settings_bounds_scope on settings_bounds
    using (company_id = (select scope.company_id()))
    with check (company_id = (select scope.company_id()) and (select scope.reach()) = 'company');
grant select, insert, update on settings_bounds to huiyin_runtime;
--rollback drop table settings_bounds;
