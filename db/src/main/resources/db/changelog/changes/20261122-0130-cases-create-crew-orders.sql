--liquibase formatted sql
--changeset huiyin:20261122-0130-cases-create-crew-orders
--comment An order handed to an outside firm by a secret link: the digest of its token, what the crew is told, and until when it works.
create table crew_orders (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    firm text not null,
    -- What is broken, in words for strangers.
    fault text not null,
    -- Whether the contact is passed on: only where the person agreed to be rung.
    contact_passed boolean not null,
    token_hash bytea not null check (octet_length(token_hash) = 32),
    handed_out_at timestamptz not null,
    handed_out_by_id uuid not null,
    expires_at timestamptz not null,
    done_at timestamptz,
    revoked_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, handed_out_by_id) references memberships (company_id, id),
    check (expires_at > handed_out_at)
);
create unique index crew_orders_token on crew_orders (token_hash);
create index crew_orders_case on crew_orders (company_id, case_id, handed_out_at desc);
create index crew_orders_estate on crew_orders (company_id, estate_id);
create index crew_orders_handed_out_by on crew_orders (company_id, handed_out_by_id);

alter table crew_orders enable row level security;
alter table crew_orders force row level security;
create policy crew_orders_scope on crew_orders
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) in ('estate', 'department') and estate_id = (select scope.estate_id())))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) in ('estate', 'department') and estate_id = (select scope.estate_id())))
    );
grant select, insert on crew_orders to huiyin_runtime;
grant update (done_at, revoked_at) on crew_orders to huiyin_runtime;
--rollback drop table crew_orders;
