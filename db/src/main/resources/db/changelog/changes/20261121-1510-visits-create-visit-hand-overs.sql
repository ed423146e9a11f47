--liquibase formatted sql
--changeset huiyin:20261121-1510-visits-create-visit-hand-overs
--comment Visits that an estate without anybody else gave to the company's call centre.
create table visit_hand_overs (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    duty_id uuid not null,
    case_id uuid not null,
    handed_by_id uuid not null,
    handed_at timestamptz not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, duty_id) references duties (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, handed_by_id) references memberships (company_id, id)
);
create unique index visit_hand_overs_duty on visit_hand_overs (company_id, duty_id);
create index visit_hand_overs_estate on visit_hand_overs (company_id, estate_id);
create index visit_hand_overs_case on visit_hand_overs (company_id, case_id);
create index visit_hand_overs_handed_by on visit_hand_overs (company_id, handed_by_id);

alter table visit_hand_overs enable row level security;
alter table visit_hand_overs force row level security;
create policy visit_hand_overs_scope on visit_hand_overs
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
grant select, insert on visit_hand_overs to huiyin_runtime;
--rollback drop table visit_hand_overs;
