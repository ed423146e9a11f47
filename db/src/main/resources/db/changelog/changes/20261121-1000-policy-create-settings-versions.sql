--liquibase formatted sql
--changeset huiyin:20261121-1000-policy-create-settings-versions
--comment Immutable snapshots: the version in force when a duty arose governs it, whatever is set later.
create table settings_versions (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    number integer not null check (number > 0),
    template text not null,
    template_version integer not null,
    calendar text not null,
    zone text not null,
    -- A local midnight of the estate, never backdated.
    effective_from timestamptz not null,
    -- Resolved values, clauses with their rules, and the calendar: all that is needed to reckon a due time again.
    settings jsonb not null,
    clauses jsonb not null,
    calendar_days jsonb not null,
    reason text not null,
    made_by uuid,
    made_at timestamptz not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    unique (company_id, estate_id, number)
);
create index settings_versions_in_force on settings_versions (company_id, estate_id, effective_from desc, number desc);

alter table settings_versions enable row level security;
alter table settings_versions force row level security;
create policy settings_versions_scope on settings_versions
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company' or (estate_id = (select scope.estate_id()) and (select scope.reach()) = 'estate'))
    );
grant select, insert on settings_versions to huiyin_runtime;
--rollback drop table settings_versions;
