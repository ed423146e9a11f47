--liquibase formatted sql
--changeset huiyin:20261121-1225-premises-create-common-places
create table common_places (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    building_id uuid,
    entrance_id uuid,
    name text not null,
    kind text not null check (kind in ('LIFT', 'GARAGE', 'LOBBY', 'STAIRS', 'ROOF', 'GARDEN', 'GATE', 'OTHER')),
    -- What the code on the poster says: random, never an id.
    qr_token text not null unique,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, building_id) references buildings (company_id, id),
    foreign key (company_id, entrance_id) references entrances (company_id, id)
);
create unique index common_places_name on common_places (company_id, estate_id, building_id, entrance_id, name)
    nulls not distinct;
create index common_places_building on common_places (company_id, building_id);
create index common_places_entrance on common_places (company_id, entrance_id);

alter table common_places enable row level security;
alter table common_places force row level security;
create policy common_places_scope on common_places
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate', 'department', 'worker', 'occupant', 'committee')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert, update on common_places to huiyin_runtime;
--rollback drop table common_places;
