--liquibase formatted sql
--changeset huiyin:20261121-0920-tenancy-create-memberships 
create table memberships (
    company_id uuid not null references companies (id),
    -- Null for a membership of the company, which reaches all its estates.
    estate_id uuid,
    id uuid not null,
    -- The Keycloak subject, null until a person has joined by a code.
    person_id uuid,
    role text not null check (role in ('HEAD_OFFICE', 'QUALITY', 'DIRECTOR', 'SUPERVISOR', 'DESK', 'WORKER', 'GUARD', 'COMMITTEE', 'CLIENT', 'OCCUPANT')),
    department_id uuid,
    occupant_id uuid,
    display_name text not null,
    staff_number text,
    valid_from timestamptz not null,
    valid_until timestamptz,
    version integer not null default 0,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    check ((role in ('HEAD_OFFICE', 'QUALITY')) = (estate_id is null)),
    check ((role = 'OCCUPANT') = (occupant_id is not null)),
    check (valid_until is null or valid_until >= valid_from)
);
create index memberships_estate on memberships (company_id, estate_id, role);
create index memberships_department on memberships (company_id, department_id);
create index memberships_occupant on memberships (company_id, occupant_id);
create index memberships_person on memberships (person_id);
create unique index memberships_staff_number on memberships (company_id, estate_id, staff_number)
    nulls not distinct where staff_number is not null;

alter table memberships enable row level security;
alter table memberships force row level security;
-- A person reads their own memberships; an occupant or the committee sees nobody else's.
create policy memberships_scope on memberships
    using (
        person_id = (select scope.person_id())
        or (
            company_id = (select scope.company_id())
            and (estate_id is null or estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
            and (select scope.reach()) in ('company', 'estate', 'department', 'worker')
            and (role <> 'OCCUPANT' or (select scope.reach()) in ('company', 'estate'))
        )
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company' or (estate_id = (select scope.estate_id()) and (select scope.reach()) = 'estate'))
    );
grant select, insert, update on memberships to huiyin_runtime;
--rollback drop table memberships;
