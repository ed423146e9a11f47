--liquibase formatted sql
--changeset huiyin:20261122-0122-cases-create-follow-links
--comment Links by which somebody without an account follows what they reported: the digest of a token, never the token.
create table follow_links (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    token_hash bytea not null check (octet_length(token_hash) = 32),
    created_at timestamptz not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id)
);
create unique index follow_links_token on follow_links (token_hash);
create index follow_links_case on follow_links (company_id, case_id);
create index follow_links_estate on follow_links (company_id, estate_id);

alter table follow_links enable row level security;
alter table follow_links force row level security;
create policy follow_links_scope on follow_links
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
grant select, insert on follow_links to huiyin_runtime;
--rollback drop table follow_links;
