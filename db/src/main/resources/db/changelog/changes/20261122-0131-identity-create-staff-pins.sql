--liquibase formatted sql
--changeset huiyin:20261122-0131-identity-create-staff-pins
--comment The PIN by which somebody names themselves on a shared device: salted and hashed, with what was tried in vain.
create table staff_pins (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    membership_id uuid not null,
    salt bytea not null,
    hash bytea not null,
    set_at timestamptz not null,
    -- Tried in vain since it was right last, or since it was locked.
    failures smallint not null default 0,
    locked_until timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, membership_id) references memberships (company_id, id)
);
create unique index staff_pins_membership on staff_pins (company_id, membership_id);
create index staff_pins_estate on staff_pins (company_id, estate_id);

alter table staff_pins enable row level security;
alter table staff_pins force row level security;
create policy staff_pins_scope on staff_pins
    using (
        company_id = (select scope.company_id())
        and estate_id = (select scope.estate_id())
        and ((select scope.reach()) = 'estate' or membership_id = (select scope.membership_id()))
    )
    with check (
        company_id = (select scope.company_id())
        and estate_id = (select scope.estate_id())
        and ((select scope.reach()) = 'estate' or membership_id = (select scope.membership_id()))
    );
grant select, insert, update on staff_pins to huiyin_runtime;
--rollback drop table staff_pins;
