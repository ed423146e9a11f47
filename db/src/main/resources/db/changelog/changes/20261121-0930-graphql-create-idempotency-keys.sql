--liquibase formatted sql
--changeset huiyin:20261121-0930-graphql-create-idempotency-keys 
create table idempotency_keys (
    company_id uuid not null references companies (id),
    person_id uuid not null,
    operation text not null,
    key text not null,
    input_digest bytea not null,
    payload_type text,
    payload text,
    created_at timestamptz not null,
    primary key (company_id, person_id, operation, key)
);
create index idempotency_keys_created on idempotency_keys (company_id, created_at);

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy idempotency_keys_scope on idempotency_keys
    using (company_id = (select scope.company_id()) and person_id = (select scope.person_id()))
    with check (company_id = (select scope.company_id()) and person_id = (select scope.person_id()));
grant select, insert, update on idempotency_keys to huiyin_runtime;
--rollback drop table idempotency_keys;
