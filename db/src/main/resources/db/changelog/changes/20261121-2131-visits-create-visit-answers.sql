--liquibase formatted sql
--changeset huiyin:20261121-2131-visits-create-visit-answers
--comment What occupants answer about a visit themselves: once a visit, apart from what staff entered.
create table visit_answers (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    version integer not null default 0,
    visit_id uuid not null,
    case_id uuid not null,
    occupant_id uuid not null,
    -- Copied from the visit so that the policy needs no join; it follows it.
    department_id uuid,
    satisfaction integer not null check (satisfaction between 1 and 5),
    -- In the occupant's words; erased when its time is over, while the answer stays.
    comment text,
    answered_at timestamptz not null,
    changed_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, visit_id) references visits (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, occupant_id) references occupants (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    check (changed_at is null or changed_at >= answered_at)
);
create unique index visit_answers_visit on visit_answers (company_id, visit_id);
create index visit_answers_case on visit_answers (company_id, case_id);
create index visit_answers_estate on visit_answers (company_id, estate_id);
create index visit_answers_occupant on visit_answers (company_id, occupant_id);
create index visit_answers_department on visit_answers (company_id, department_id);

alter table visit_answers enable row level security;
alter table visit_answers force row level security;
create policy visit_answers_scope on visit_answers
    using (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (
                    (select scope.reach()) = 'estate'
                    or ((select scope.reach()) = 'department' and department_id = (select scope.department_id()))
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
                )
            )
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (
                    (select scope.reach()) = 'estate'
                    or ((select scope.reach()) = 'department' and department_id = (select scope.department_id()))
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
                )
            )
        )
    );
grant select, insert on visit_answers to huiyin_runtime;
grant update (version, satisfaction, comment, changed_at, department_id) on visit_answers to huiyin_runtime;
--rollback drop table visit_answers;
