--liquibase formatted sql
--changeset huiyin:20261122-0107-cases-create-shared-answers
--comment One answer to all households of a shared problem, written once; each case gets it as its own reply.
create table shared_answers (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    shared_problem_id uuid not null,
    reply text not null,
    method text not null check (method in ('PHONE', 'DOOR', 'MESSAGE', 'LETTER', 'IN_PERSON')),
    written_at timestamptz not null,
    written_by_id uuid not null,
    written_role text not null check (written_role in ('DESK', 'DIRECTOR')),
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, shared_problem_id) references shared_problems (company_id, id),
    foreign key (company_id, written_by_id) references memberships (company_id, id)
);
create index shared_answers_estate on shared_answers (company_id, estate_id);
create index shared_answers_problem on shared_answers (company_id, shared_problem_id, written_at desc);
create index shared_answers_written_by on shared_answers (company_id, written_by_id);

alter table shared_answers enable row level security;
alter table shared_answers force row level security;
create policy shared_answers_scope on shared_answers
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())))
    );
grant select, insert on shared_answers to huiyin_runtime;
--rollback drop table shared_answers;
