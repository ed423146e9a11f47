--liquibase formatted sql
--changeset huiyin:20261121-1200-premises-create-buildings
create table buildings (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    -- What tells buildings of an estate apart, without 栋 and leading zeros.
    code text not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id)
);
create unique index buildings_code on buildings (company_id, estate_id, code);

alter table buildings enable row level security;
alter table buildings force row level security;
create policy buildings_scope on buildings
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
grant select, insert, update on buildings to huiyin_runtime;
--rollback drop table buildings;
