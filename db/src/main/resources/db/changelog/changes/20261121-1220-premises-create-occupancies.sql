--liquibase formatted sql
--changeset huiyin:20261121-1220-premises-create-occupancies
create table occupancies (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    occupant_id uuid not null,
    unit_id uuid not null,
    kind text not null check (kind in ('OWNER', 'LANDLORD', 'RENTER', 'SHOP', 'INTERNAL')),
    -- Days of the estate's calendar; the last day is lived in. Since when may be unknown.
    valid_from date,
    valid_until date,
    version integer not null default 0,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, occupant_id) references occupants (company_id, id),
    foreign key (company_id, unit_id) references units (company_id, id),
    check (valid_until is null or valid_from is null or valid_until >= valid_from)
);
create index occupancies_estate on occupancies (company_id, estate_id);
create index occupancies_unit on occupancies (company_id, unit_id, occupant_id);
create index occupancies_occupant on occupancies (company_id, occupant_id);

alter table occupancies enable row level security;
alter table occupancies force row level security;
create policy occupancies_scope on occupancies
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (
            (select scope.reach()) in ('company', 'estate', 'department')
            or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert, update on occupancies to huiyin_runtime;
--rollback drop table occupancies;
