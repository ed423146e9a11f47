--liquibase formatted sql
--changeset huiyin:20261121-2220-visits-create-rechecks
--comment Visits drawn by the system to be called again by the company. The estate does not see which.
create table rechecks (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    version integer not null default 0,
    visit_id uuid not null,
    case_id uuid not null,
    -- Who visited: they never check it.
    visitor_id uuid not null,
    drawn_at timestamptz not null,
    attempts smallint not null default 0,
    result text check (result in ('CONFIRMED', 'NOT_SO', 'NOT_REACHED')),
    satisfaction integer check (satisfaction between 1 and 5),
    note text,
    checked_by_id uuid,
    checked_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, visit_id) references visits (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, visitor_id) references memberships (company_id, id),
    foreign key (company_id, checked_by_id) references memberships (company_id, id),
    check (num_nulls(result, checked_by_id, checked_at) in (0, 3)),
    check (checked_by_id is null or checked_by_id <> visitor_id),
    check (satisfaction is null or result = 'CONFIRMED')
);
create unique index rechecks_visit on rechecks (company_id, visit_id);
create index rechecks_list on rechecks (company_id, drawn_at, id) where result is null;
create index rechecks_estate on rechecks (company_id, estate_id, drawn_at);
create index rechecks_case on rechecks (company_id, case_id);
create index rechecks_visitor on rechecks (company_id, visitor_id);
create index rechecks_checked_by on rechecks (company_id, checked_by_id);

alter table rechecks enable row level security;
alter table rechecks force row level security;
-- The company; within an estate nobody but the system, which draws.
create policy rechecks_scope on rechecks
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())
                and (select scope.person_id()) is null))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())
                and (select scope.person_id()) is null))
    );
grant select, insert on rechecks to huiyin_runtime;
grant update (version, attempts, result, satisfaction, note, checked_by_id, checked_at) on rechecks to huiyin_runtime;
--rollback drop table rechecks;
