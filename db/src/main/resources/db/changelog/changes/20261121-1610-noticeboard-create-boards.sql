--liquibase formatted sql
--changeset huiyin:20261121-1610-noticeboard-create-boards
--comment The face of an estate's noticeboard: its address, its name, the two figures that may be told. No case, no person.
create table boards (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    -- The estate's own id: one board each.
    id uuid not null,
    token text not null unique,
    estate_name text not null,
    readable_by text not null check (readable_by in ('RESIDENTS', 'PUBLIC')),
    -- Null while either they or the cases left over are fewer than the smallest group.
    closed_cases integer,
    posted_cases integer,
    refreshed_at timestamptz not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    check ((closed_cases is null) = (posted_cases is null))
);
create unique index boards_estate on boards (company_id, estate_id);

alter table boards enable row level security;
alter table boards force row level security;
create policy boards_scope on boards to huiyin_runtime
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
-- Anyone: what the estate has made public. Nobody knows the token but from a poster.
create policy boards_public on boards for select to huiyin_board using (readable_by = 'PUBLIC');
grant select, insert, update on boards to huiyin_runtime;
grant select (company_id, estate_id, token, estate_name, readable_by, closed_cases, posted_cases) on boards to huiyin_board;
--rollback drop table boards;
