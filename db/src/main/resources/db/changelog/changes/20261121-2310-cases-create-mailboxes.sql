--liquibase formatted sql
--changeset huiyin:20261121-2310-cases-create-mailboxes
--comment The mailbox of an estate, polled by IMAP; the password lies encrypted with a key that is not in the database.
create table mailboxes (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    host text not null,
    port integer not null check (port between 1 and 65535),
    security text not null check (security in ('TLS', 'STARTTLS', 'NONE')),
    username text not null,
    password text not null,
    uid_validity bigint,
    last_uid bigint not null default 0,
    polled_at timestamptz,
    trouble text check (trouble in ('UNREACHABLE', 'LOG_IN', 'FOLDER')),
    primary key (company_id, id),
    unique (company_id, estate_id),
    foreign key (company_id, estate_id) references estates (company_id, id)
);

alter table mailboxes enable row level security;
alter table mailboxes force row level security;
create policy mailboxes_scope on mailboxes
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
grant select, insert, update, delete on mailboxes to huiyin_runtime;
--rollback drop table mailboxes;
