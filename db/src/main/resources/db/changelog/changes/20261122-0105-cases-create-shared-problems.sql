--liquibase formatted sql
--changeset huiyin:20261122-0105-cases-create-shared-problems
--comment One problem of many households: which case leads, who speaks for them, and what is said to whoever rings about it. Staff only.
create table shared_problems (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    version integer not null default 0,
    lead_case_id uuid not null,
    -- Null where it concerns the whole estate.
    building_id uuid,
    category text not null,
    title text not null,
    -- What the desk says to whoever reports it again.
    words text not null,
    -- Who speaks for the households; empty where nobody was named.
    representative text not null,
    opened_at timestamptz not null,
    opened_by_id uuid not null,
    -- Set where it turned out to be no shared problem.
    ended_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, lead_case_id) references cases (company_id, id),
    foreign key (company_id, building_id) references buildings (company_id, id),
    foreign key (company_id, opened_by_id) references memberships (company_id, id)
);
create index shared_problems_estate on shared_problems (company_id, estate_id, opened_at desc);
create index shared_problems_lead on shared_problems (company_id, lead_case_id);
create index shared_problems_building on shared_problems (company_id, building_id);
create index shared_problems_opened_by on shared_problems (company_id, opened_by_id);

alter table shared_problems enable row level security;
alter table shared_problems force row level security;
create policy shared_problems_scope on shared_problems
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) in ('estate', 'department') and estate_id = (select scope.estate_id())))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())))
    );
grant select, insert on shared_problems to huiyin_runtime;
grant update (version, lead_case_id, title, words, representative, ended_at) on shared_problems to huiyin_runtime;
--rollback drop table shared_problems;
