--liquibase formatted sql
--changeset huiyin:20261121-2134-policy-create-settings-changes
--comment The audit trail of settings: who changed what, from what to what, and why. Only ever added to.
create table settings_changes (
    company_id uuid not null references companies (id),
    estate_id uuid,
    id uuid not null,
    kind text not null check (kind in ('setting', 'clause', 'template', 'calendar', 'bound', 'default')),
    key text not null,
    before text,
    after text,
    reason text not null,
    -- The version of the estate's settings that came of it; null for what the company sets.
    version_number integer,
    effective_from timestamptz,
    made_at timestamptz not null,
    made_by uuid,
    made_by_name text not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id)
);
create index settings_changes_latest on settings_changes (company_id, estate_id, made_at desc, id desc);

alter table settings_changes enable row level security;
alter table settings_changes force row level security;
create policy settings_changes_scope on settings_changes
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company' or (estate_id = (select scope.estate_id()) and (select scope.reach()) = 'estate'))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company' or (estate_id = (select scope.estate_id()) and (select scope.reach()) = 'estate'))
    );
grant select, insert on settings_changes to huiyin_runtime;
--rollback drop table settings_changes;
