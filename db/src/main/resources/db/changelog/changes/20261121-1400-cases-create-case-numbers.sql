--liquibase formatted sql
--changeset huiyin:20261121-1400-cases-create-case-numbers
--comment The last number given per estate and local year; the row lock of the upsert makes them unique, gaps are allowed.
create table case_numbers (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    year integer not null,
    last integer not null check (last > 0),
    primary key (company_id, estate_id, year),
    foreign key (company_id, estate_id) references estates (company_id, id)
);

alter table case_numbers enable row level security;
alter table case_numbers force row level security;
create policy case_numbers_scope on case_numbers
    using (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (select scope.reach()) in ('estate', 'department', 'worker', 'occupant')
            )
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (select scope.reach()) in ('estate', 'department', 'worker', 'occupant')
            )
        )
    );
grant select, insert, update on case_numbers to huiyin_runtime;
--rollback drop table case_numbers;
