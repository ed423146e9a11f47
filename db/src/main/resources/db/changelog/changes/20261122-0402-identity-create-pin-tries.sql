--liquibase formatted sql
--changeset huiyin:20261122-0402-identity-create-pin-tries
--comment What was tried in vain at a shared device, by the number that was typed, whether or not anybody has it: so a lock tells nobody which numbers there are.
create table pin_tries (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    -- The device's membership.
    device_id uuid not null,
    -- A digest: what was typed may be anything.
    number_hash bytea not null check (octet_length(number_hash) = 32),
    -- Since it was right last, or since it was locked.
    failures smallint not null,
    locked_until timestamptz,
    tried_at timestamptz not null,
    primary key (company_id, device_id, number_hash),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, device_id) references memberships (company_id, id)
);
create index pin_tries_estate on pin_tries (company_id, estate_id, number_hash);

alter table pin_tries enable row level security;
alter table pin_tries force row level security;
create policy pin_tries_scope on pin_tries
    using (
        company_id = (select scope.company_id())
        and estate_id = (select scope.estate_id())
        and (select scope.reach()) in ('estate', 'department', 'worker')
    )
    with check (
        company_id = (select scope.company_id())
        and estate_id = (select scope.estate_id())
        and (select scope.reach()) in ('estate', 'department', 'worker')
    );
grant select, insert, update, delete on pin_tries to huiyin_runtime;
--rollback drop table pin_tries;
