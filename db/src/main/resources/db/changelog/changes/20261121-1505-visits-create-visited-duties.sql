--liquibase formatted sql
--changeset huiyin:20261121-1505-visits-create-visited-duties
--comment Which duties a visit reaches the person for, judged by the clause's own condition when it was recorded. Coverage is counted from it.
create table visited_duties (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    visit_id uuid not null,
    duty_id uuid not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, visit_id) references visits (company_id, id),
    foreign key (company_id, duty_id) references duties (company_id, id)
);
create unique index visited_duties_visit on visited_duties (company_id, visit_id, duty_id);
create index visited_duties_duty on visited_duties (company_id, duty_id);
create index visited_duties_estate on visited_duties (company_id, estate_id);

alter table visited_duties enable row level security;
alter table visited_duties force row level security;
create policy visited_duties_scope on visited_duties
    using (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (estate_id = (select scope.estate_id()) and (select scope.reach()) in ('estate', 'department'))
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (estate_id = (select scope.estate_id()) and (select scope.reach()) in ('estate', 'department'))
        )
    );
grant select, insert on visited_duties to huiyin_runtime;
--rollback drop table visited_duties;
