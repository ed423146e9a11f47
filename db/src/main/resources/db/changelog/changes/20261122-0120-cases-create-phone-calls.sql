--liquibase formatted sql
--changeset huiyin:20261122-0120-cases-create-phone-calls
--comment How often an estate's phones rang until somebody picked up. No number and nobody's name: only the ringing.
create table phone_calls (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    line text not null check (line in ('SERVICE', 'NIGHT')),
    source text not null check (source in ('PHONE_SYSTEM', 'SPOT_CALL')),
    rang_at timestamptz not null,
    entered_at timestamptz not null,
    rings integer not null check (rings between 0 and 60),
    answered boolean not null,
    noted_by_id uuid not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, noted_by_id) references memberships (company_id, id)
);
create index phone_calls_estate on phone_calls (company_id, estate_id, rang_at desc, id desc);
create index phone_calls_noted_by on phone_calls (company_id, noted_by_id);

alter table phone_calls enable row level security;
alter table phone_calls force row level security;
create policy phone_calls_scope on phone_calls
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
grant select, insert on phone_calls to huiyin_runtime;
--rollback drop table phone_calls;
