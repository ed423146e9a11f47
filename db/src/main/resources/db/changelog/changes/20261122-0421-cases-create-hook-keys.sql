--liquibase formatted sql
--changeset huiyin:20261122-0421-cases-create-hook-keys
--comment Keys with which machines sign what they send to one estate. The secret is encrypted, and no role reads it back.
create table hook_keys (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    name text not null,
    purpose text not null check (purpose in ('WECHAT', 'PHONE')),
    -- Stands in the address to which the machine sends.
    token_hash bytea not null check (octet_length(token_hash) = 32),
    secret_closed text not null,
    created_at timestamptz not null,
    created_by_id uuid not null,
    revoked_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, created_by_id) references memberships (company_id, id)
);
create unique index hook_keys_token on hook_keys (token_hash);
create index hook_keys_estate on hook_keys (company_id, estate_id, created_at desc);
create index hook_keys_created_by on hook_keys (company_id, created_by_id);

alter table hook_keys enable row level security;
alter table hook_keys force row level security;
create policy hook_keys_scope on hook_keys
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
grant select (company_id, estate_id, id, name, purpose, created_at, created_by_id, revoked_at) on hook_keys to huiyin_runtime;
grant insert on hook_keys to huiyin_runtime;
grant update (revoked_at) on hook_keys to huiyin_runtime;
--rollback drop table hook_keys;
