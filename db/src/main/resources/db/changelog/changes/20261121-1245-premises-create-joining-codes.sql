--liquibase formatted sql
--changeset huiyin:20261121-1245-premises-create-joining-codes
create table joining_codes (
    company_id uuid not null references companies (id),
    estate_id uuid,
    id uuid not null,
    -- SHA-256 of a random code: nobody reads the code itself again.
    code_hash bytea not null unique,
    -- Either a place for staff, which waits in memberships, or an occupant, who gets one by redeeming.
    membership_id uuid,
    occupant_id uuid,
    created_at timestamptz not null,
    created_by uuid,
    expires_at timestamptz not null,
    redeemed_at timestamptz,
    revoked_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, membership_id) references memberships (company_id, id),
    foreign key (company_id, occupant_id) references occupants (company_id, id),
    foreign key (company_id, created_by) references memberships (company_id, id),
    check ((membership_id is null) <> (occupant_id is null))
);
create index joining_codes_estate on joining_codes (company_id, estate_id);
create index joining_codes_membership on joining_codes (company_id, membership_id);
create index joining_codes_occupant on joining_codes (company_id, occupant_id);
create index joining_codes_created_by on joining_codes (company_id, created_by);

alter table joining_codes enable row level security;
alter table joining_codes force row level security;
create policy joining_codes_scope on joining_codes
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
grant select, insert, update on joining_codes to huiyin_runtime;
--rollback drop table joining_codes;
