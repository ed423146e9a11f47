--liquibase formatted sql
--changeset huiyin:20261122-0422-cases-create-hook-deliveries
--comment What a machine has sent, by its own id: sent again it does nothing twice, and with another content it is refused.
create table hook_deliveries (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    key_id uuid not null,
    message_id text not null,
    body_hash bytea not null check (octet_length(body_hash) = 32),
    received_at timestamptz not null,
    primary key (company_id, key_id, message_id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, key_id) references hook_keys (company_id, id)
);
create index hook_deliveries_estate on hook_deliveries (company_id, estate_id);

alter table hook_deliveries enable row level security;
alter table hook_deliveries force row level security;
create policy hook_deliveries_scope on hook_deliveries
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
grant select, insert on hook_deliveries to huiyin_runtime;
--rollback drop table hook_deliveries;
