--liquibase formatted sql
--changeset huiyin:20261121-0915-tenancy-create-departments 
create table departments (
    company_id uuid not null references companies (id),
    -- Null for a department of the company itself, such as the quality department.
    estate_id uuid,
    id uuid not null,
    code text not null,
    name_zh text not null,
    name_zh_hant text not null,
    name_en text not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id)
);
create unique index departments_code on departments (company_id, estate_id, code) nulls not distinct;

alter table departments enable row level security;
alter table departments force row level security;
create policy departments_scope on departments
    using (
        company_id = (select scope.company_id())
        and (estate_id is null or estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company' or (estate_id = (select scope.estate_id()) and (select scope.reach()) = 'estate'))
    );
grant select, insert, update on departments to huiyin_runtime;
--rollback drop table departments;
