--liquibase formatted sql
--changeset huiyin:20261121-1230-premises-create-imports
create table imports (
    company_id uuid not null references companies (id),
    -- Null for a register of the whole company.
    estate_id uuid,
    id uuid not null,
    -- What is imported: PREMISES, or the name of a register that another module takes in.
    kind text not null,
    file_name text not null,
    -- The uploaded bytes, which go before the import does.
    file_id uuid not null,
    state text not null check (state in ('STARTED', 'PREVIEWED', 'RUNNING', 'DONE', 'FAILED')),
    -- The user's choice as JSON: column by field, notation and zone of dates.
    mapping text,
    -- Headings and samples as JSON, and what the run would create beside rows.
    columns text not null,
    creates text not null default '[]',
    total_rows integer not null,
    done_rows integer not null default 0,
    accepted_rows integer not null default 0,
    unchanged_rows integer not null default 0,
    refused_rows integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    started_at timestamptz,
    -- Moved on with each batch: an import that stands still was interrupted and goes on where it stopped.
    moved_at timestamptz,
    finished_at timestamptz,
    version integer not null default 0,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, created_by) references memberships (company_id, id)
);
create index imports_estate on imports (company_id, estate_id, created_at desc, id desc);
create index imports_created_by on imports (company_id, created_by);
create index imports_running on imports (company_id, moved_at) where state = 'RUNNING';

alter table imports enable row level security;
alter table imports force row level security;
create policy imports_scope on imports
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
grant select, insert, update on imports to huiyin_runtime;
--rollback drop table imports;
