--liquibase formatted sql
--changeset huiyin:20261121-1205-premises-create-entrances
create table entrances (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    building_id uuid not null,
    code text not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, building_id) references buildings (company_id, id)
);
create unique index entrances_code on entrances (company_id, building_id, code);
create index entrances_estate on entrances (company_id, estate_id);

alter table entrances enable row level security;
alter table entrances force row level security;
create policy entrances_scope on entrances
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
grant select, insert, update on entrances to huiyin_runtime;
--rollback drop table entrances;
