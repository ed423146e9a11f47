--liquibase formatted sql
--changeset huiyin:20261121-2135-visits-create-denial-links
--comment Links by which somebody without an account answers a claimed visit with "that is not so": the digest of a token, never the token.
create table denial_links (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    visit_id uuid not null,
    token_hash bytea not null check (octet_length(token_hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, visit_id) references visits (company_id, id),
    check (expires_at > created_at)
);
create unique index denial_links_token on denial_links (token_hash);
create index denial_links_visit on denial_links (company_id, visit_id);
create index denial_links_estate on denial_links (company_id, estate_id);

alter table denial_links enable row level security;
alter table denial_links force row level security;
create policy denial_links_scope on denial_links
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
grant select, insert on denial_links to huiyin_runtime;
grant update (used_at) on denial_links to huiyin_runtime;
--rollback drop table denial_links;
