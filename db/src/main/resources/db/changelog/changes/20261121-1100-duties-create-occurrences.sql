--liquibase formatted sql
--changeset huiyin:20261121-1100-duties-create-occurrences
--comment What happened, append-only, so that a changed setting can be tried on the past.
create table occurrences (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    name text not null,
    subject_type text not null,
    subject_id uuid not null,
    happened_at timestamptz not null,
    entered_at timestamptz not null,
    -- Typed facts without personal data.
    facts jsonb not null,
    -- Who was in charge of the subject afterwards; null for nobody.
    assignee_id uuid,
    settings_version_id uuid not null,
    correction boolean not null,
    -- Entered late, and allowed to count all the same by the director's reason.
    excused boolean not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, settings_version_id) references settings_versions (company_id, id)
);
create index occurrences_subject on occurrences (company_id, subject_id, happened_at, id);
create index occurrences_estate on occurrences (company_id, estate_id, name, happened_at);
create index occurrences_version on occurrences (company_id, settings_version_id);

alter table occurrences enable row level security;
alter table occurrences force row level security;
create policy occurrences_scope on occurrences
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert on occurrences to huiyin_runtime;
--rollback drop table occurrences;
