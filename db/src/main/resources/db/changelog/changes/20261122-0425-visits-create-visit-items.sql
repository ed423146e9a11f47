--liquibase formatted sql
--changeset huiyin:20261122-0425-visits-create-visit-items
--comment What a visit brought up, one by one: each became a case of its own, or was answered on the spot.
create table visit_items (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    visit_id uuid not null,
    position integer not null check (position between 1 and 10),
    kind text not null check (kind in ('COMPLAINT', 'REPAIR', 'SUGGESTION', 'OPINION', 'INQUIRY')),
    -- Null where it was answered on the spot.
    case_id uuid,
    -- Words of an item that became a case lie with the case.
    words text,
    answer text,
    primary key (company_id, id),
    unique (company_id, visit_id, position),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, visit_id) references visits (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    check (case_id is null or (words is null and answer is null))
);
create index visit_items_estate on visit_items (company_id, estate_id);
create index visit_items_case on visit_items (company_id, case_id);

alter table visit_items enable row level security;
alter table visit_items force row level security;
create policy visit_items_scope on visit_items
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) in ('estate', 'department') and estate_id = (select scope.estate_id())))
        and (case_id is null or case_id <> all ((select scope.closed_cases())::uuid[]))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) in ('estate', 'department') and estate_id = (select scope.estate_id())))
    );
grant select, insert on visit_items to huiyin_runtime;
--rollback drop table visit_items;
