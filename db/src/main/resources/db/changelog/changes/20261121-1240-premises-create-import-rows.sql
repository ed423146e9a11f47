--liquibase formatted sql
--changeset huiyin:20261121-1240-premises-create-import-rows
create table import_rows (
    company_id uuid not null references companies (id),
    estate_id uuid,
    import_id uuid not null,
    -- The row's number in the office's file, from 1.
    row_number integer not null,
    outcome text not null check (outcome in ('ACCEPTED', 'UNCHANGED', 'REFUSED')),
    -- Cells and errors as JSON, of refused rows only, without columns of identity numbers that were not mapped.
    cells text,
    errors text,
    primary key (company_id, import_id, row_number),
    foreign key (company_id, import_id) references imports (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id)
);
create index import_rows_estate on import_rows (company_id, estate_id);
create index import_rows_refused on import_rows (company_id, import_id, row_number) where outcome = 'REFUSED';

alter table import_rows enable row level security;
alter table import_rows force row level security;
create policy import_rows_scope on import_rows
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
grant select, insert, delete on import_rows to huiyin_runtime;
--rollback drop table import_rows;
