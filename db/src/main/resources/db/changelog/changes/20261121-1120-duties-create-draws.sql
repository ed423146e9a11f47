--liquibase formatted sql
--changeset huiyin:20261121-1120-duties-create-draws
--comment Where a clause asks for less than all, the system draws; who was not drawn is kept too.
create table draws (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    clause_id text not null,
    rule text not null,
    subject_id uuid not null,
    occurrence_id uuid not null,
    rate integer not null check (rate between 0 and 100),
    drawn boolean not null,
    drawn_at timestamptz not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, occurrence_id) references occurrences (company_id, id),
    unique (company_id, clause_id, rule, subject_id, occurrence_id)
);
create index draws_share on draws (company_id, estate_id, clause_id, rule, rate) include (drawn);
create index draws_occurrence on draws (company_id, occurrence_id);

alter table draws enable row level security;
alter table draws force row level security;
create policy draws_scope on draws
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
grant select, insert on draws to huiyin_runtime;
--rollback drop table draws;
