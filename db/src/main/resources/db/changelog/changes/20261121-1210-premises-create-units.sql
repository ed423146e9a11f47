--liquibase formatted sql
--changeset huiyin:20261121-1210-premises-create-units
create table units (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    building_id uuid not null,
    entrance_id uuid,
    -- Building, entrance and room with slashes between: the key by which a unit is known again.
    path text not null,
    -- As people write it: 3-2-1201.
    label text not null,
    kind text not null check (kind in ('HOME', 'SHOP', 'PARKING', 'OFFICE')),
    state text not null check (state in ('LIVED_IN', 'LET', 'VACANT', 'DECORATING')),
    -- When the developer handed the unit over: warranties count from it.
    handed_over_on date,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, building_id) references buildings (company_id, id),
    foreign key (company_id, entrance_id) references entrances (company_id, id)
);
create unique index units_path on units (company_id, estate_id, path);
create index units_building on units (company_id, building_id);
create index units_entrance on units (company_id, entrance_id);
create index units_state on units (company_id, estate_id, kind, state);

alter table units enable row level security;
alter table units force row level security;
-- Which units stand vacant is nothing for neighbours: an occupant reads the own ones by a function.
create policy units_scope on units
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate', 'department', 'worker')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert, update on units to huiyin_runtime;
--rollback drop table units;
