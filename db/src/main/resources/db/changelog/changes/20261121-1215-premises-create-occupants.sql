--liquibase formatted sql
--changeset huiyin:20261121-1215-premises-create-occupants
create table occupants (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    name text not null,
    -- Digits only; empty where none is known, since part of the key by which an import knows a person again.
    phone text not null default '',
    other_phone text not null default '',
    -- Kept only where an office mapped the column on purpose.
    identity_number text,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id)
);
create index occupants_name on occupants (company_id, estate_id, name, phone);
create index occupants_phone on occupants (company_id, estate_id, phone);

alter table occupants enable row level security;
alter table occupants force row level security;
create policy occupants_scope on occupants
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (
            (select scope.reach()) in ('company', 'estate', 'department')
            or ((select scope.reach()) = 'occupant' and id = (select scope.occupant_id()))
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert, update on occupants to huiyin_runtime;

alter table memberships
    add constraint memberships_occupant_fk foreign key (company_id, occupant_id) references occupants (company_id, id);
--rollback alter table memberships drop constraint memberships_occupant_fk; drop table occupants;
