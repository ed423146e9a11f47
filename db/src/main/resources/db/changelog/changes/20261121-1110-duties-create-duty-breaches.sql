--liquibase formatted sql
--changeset huiyin:20261121-1110-duties-create-duty-breaches
--comment That a level was told of a missed duty: once per duty and level.
create table duty_breaches (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    duty_id uuid not null,
    level smallint not null check (level between 1 and 3),
    at timestamptz not null,
    -- Routine matters wait for the desk to open.
    tell_at timestamptz not null,
    -- Memberships, deputies in place of those who are away; empty where the level is vacant.
    told uuid[] not null,
    vacant boolean not null,
    -- Told to the holder of the night phone.
    by_night boolean not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, duty_id) references duties (company_id, id),
    unique (company_id, duty_id, level)
);
create index duty_breaches_estate on duty_breaches (company_id, estate_id, at);

alter table duty_breaches enable row level security;
alter table duty_breaches force row level security;
create policy duty_breaches_scope on duty_breaches
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
grant select, insert on duty_breaches to huiyin_runtime;
--rollback drop table duty_breaches;
