--liquibase formatted sql
--changeset huiyin:20261121-0910-tenancy-create-estates 
create table estates (
    company_id uuid not null references companies (id),
    id uuid not null,
    name text not null,
    type text not null check (type in ('RESIDENTIAL', 'COMMERCIAL', 'OFFICE')),
    address text not null default '',
    zone text not null,
    calendar text not null,
    template text not null default '',
    status text not null default 'PLANNING' check (status in ('PLANNING', 'LIVE')),
    phase text not null default 'LIVE' check (phase in ('PILOT', 'LIVE')),
    -- The letters in front of a case number.
    case_prefix text not null,
    -- The short public address of the noticeboard: random, never an id.
    board_token text not null unique,
    -- The numbers shown before the form: ring first.
    emergency_phone text not null default '',
    service_phone text not null default '',
    company_phone text not null default '',
    -- How an imported register calls this estate.
    source_key text,
    live_at timestamptz,
    version integer not null default 0,
    primary key (company_id, id)
);
create unique index estates_case_prefix on estates (company_id, case_prefix);
create unique index estates_source_key on estates (company_id, source_key) where source_key is not null;

alter table estates enable row level security;
alter table estates force row level security;
create policy estates_scope on estates
    using (
        company_id = (select scope.company_id())
        and (id = (select scope.estate_id()) or (select scope.reach()) = 'company')
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company' or (id = (select scope.estate_id()) and (select scope.reach()) = 'estate'))
    );
grant select, insert, update on estates to huiyin_runtime;
--rollback drop table estates;
