--liquibase formatted sql
--changeset huiyin:20261121-1228-premises-create-import-files
--comment The uploaded bytes hold everything that the office wrote, identity numbers too: they go when the import is done.
create table import_files (
    company_id uuid not null references companies (id),
    -- Of the uploader; null where they reach the whole company.
    estate_id uuid,
    id uuid not null,
    file_name text not null,
    content bytea not null,
    expires_at timestamptz not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id)
);
create index import_files_estate on import_files (company_id, estate_id);
create index import_files_expires on import_files (company_id, expires_at);

alter table import_files enable row level security;
alter table import_files force row level security;
create policy import_files_scope on import_files
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
grant select, insert, delete on import_files to huiyin_runtime;
--rollback drop table import_files;
