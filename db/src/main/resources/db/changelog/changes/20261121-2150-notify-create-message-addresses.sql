--liquibase formatted sql
--changeset huiyin:20261121-2150-notify-create-message-addresses
--comment Where a member of staff or an occupant is written to, and in which language. Asked for, never guessed.
create table message_addresses (
    company_id uuid not null references companies (id),
    -- Null for a member of the company.
    estate_id uuid,
    id uuid not null,
    membership_id uuid,
    occupant_id uuid,
    email text check (length(email) between 6 and 254),
    language text not null check (language in ('zh', 'zh-TW', 'en')),
    changed_at timestamptz not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, membership_id) references memberships (company_id, id),
    foreign key (company_id, occupant_id) references occupants (company_id, id),
    check (num_nonnulls(membership_id, occupant_id) = 1)
);
create unique index message_addresses_membership on message_addresses (company_id, membership_id);
create unique index message_addresses_occupant on message_addresses (company_id, occupant_id);
create index message_addresses_estate on message_addresses (company_id, estate_id);

alter table message_addresses enable row level security;
alter table message_addresses force row level security;
-- Everybody their own; the office those of its estate, and of the company's members whom it must tell.
create policy message_addresses_scope on message_addresses
    using (
        company_id = (select scope.company_id())
        and (
            membership_id = (select scope.membership_id())
            or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
            or (select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and (estate_id is null or estate_id = (select scope.estate_id())))
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (
            membership_id = (select scope.membership_id())
            or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
            or (select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id()))
        )
    );
grant select, insert on message_addresses to huiyin_runtime;
grant update (email, language, changed_at) on message_addresses to huiyin_runtime;
--rollback drop table message_addresses;
