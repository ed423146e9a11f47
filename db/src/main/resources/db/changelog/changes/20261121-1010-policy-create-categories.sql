--liquibase formatted sql
--changeset huiyin:20261121-1010-policy-create-categories
create table categories (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    code text not null,
    parent text,
    position integer not null,
    name_zh text not null,
    name_zh_hant text not null,
    name_en text not null,
    -- The four kinds that stay reportable whatever an estate renames.
    field text not null check (field in ('facility', 'hygiene', 'management', 'neighbour')),
    kinds text not null,
    responsibility text not null,
    department text not null,
    severity text not null check (severity in ('general', 'major')),
    urgency text not null check (urgency in ('routine', 'urgent')),
    visit text,
    board text not null check (board in ('yes', 'estate', 'figures', 'never')),
    call text,
    hidden boolean not null default false,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    unique (company_id, estate_id, code)
);

alter table categories enable row level security;
alter table categories force row level security;
create policy categories_scope on categories
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company' or (estate_id = (select scope.estate_id()) and (select scope.reach()) = 'estate'))
    );
grant select, insert, update on categories to huiyin_runtime;
--rollback drop table categories;
