--liquibase formatted sql
--changeset huiyin:20261122-0140-cases-create-open311-keys
--comment Keys by which machines file and follow reports at one estate: the digest of a key, never the key.
create table open311_keys (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    name text not null,
    key_hash bytea not null check (octet_length(key_hash) = 32),
    created_at timestamptz not null,
    created_by_id uuid not null,
    revoked_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, created_by_id) references memberships (company_id, id)
);
create unique index open311_keys_hash on open311_keys (key_hash);
create index open311_keys_estate on open311_keys (company_id, estate_id, created_at desc);
create index open311_keys_created_by on open311_keys (company_id, created_by_id);

alter table open311_keys enable row level security;
alter table open311_keys force row level security;
create policy open311_keys_scope on open311_keys
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())))
    );
grant select, insert on open311_keys to huiyin_runtime;
grant update (revoked_at) on open311_keys to huiyin_runtime;
--rollback drop table open311_keys;
