--liquibase formatted sql
--changeset huiyin:20261122-0141-cases-create-open311-requests
--comment Which cases a machine filed: with its key it sees these and no others.
create table open311_requests (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    key_id uuid not null,
    case_id uuid not null,
    primary key (company_id, key_id, case_id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, key_id) references open311_keys (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id)
);
create index open311_requests_estate on open311_requests (company_id, estate_id);
create index open311_requests_case on open311_requests (company_id, case_id);

alter table open311_requests enable row level security;
alter table open311_requests force row level security;
create policy open311_requests_scope on open311_requests
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
grant select, insert on open311_requests to huiyin_runtime;
--rollback drop table open311_requests;
