--liquibase formatted sql
--changeset huiyin:20261121-0905-tenancy-create-companies 
create table companies (
    id uuid primary key,
    name text not null,
    -- The alias of the Organization in Keycloak that proves its staff.
    organization text not null unique,
    version integer not null default 0
);

alter table companies enable row level security;
alter table companies force row level security;
create policy companies_scope on companies
    using (id = (select scope.company_id()) or (select scope.reach()) = 'platform')
    with check ((select scope.reach()) = 'platform');
grant select, insert, update on companies to huiyin_runtime;
--rollback drop table companies;
