--liquibase formatted sql
--changeset huiyin:20261121-1500-visits-create-visits
--comment Visits and attempts, acts of people each: workers and the committee see none, an occupant sees those of their own cases.
create table visits (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    version integer not null default 0,
    case_id uuid not null,
    visitor_id uuid not null,
    visitor_role text not null check (visitor_role in ('DESK', 'DIRECTOR', 'SUPERVISOR', 'QUALITY', 'HEAD_OFFICE')),
    -- Whether the visitor had a hand in the case: who counts as a visitor is the clause's to say.
    visitor_is_handler boolean not null,
    method text not null check (method in ('ORAL', 'PHONE', 'DOOR', 'LETTER', 'MESSAGE')),
    result text not null check (result in ('SOLVED', 'UNSOLVED', 'NO_ANSWER', 'REFUSED', 'WRONG_NUMBER')),
    satisfaction integer check (satisfaction between 1 and 5),
    answered_by_occupant boolean not null default false,
    -- What was said; erased when its time is over, while the visit stays.
    note text,
    happened_at timestamptz not null,
    entered_at timestamptz not null,
    denied_at timestamptz,
    denial_note text,
    -- Copied from the case so that the policy needs no join; they follow it.
    occupant_id uuid,
    department_id uuid,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, visitor_id) references memberships (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    check (satisfaction is null or result in ('SOLVED', 'UNSOLVED')),
    check (denied_at is null or result in ('SOLVED', 'UNSOLVED')),
    check (denial_note is null or denied_at is not null)
);
create index visits_case on visits (company_id, case_id, happened_at desc, id desc);
create index visits_estate on visits (company_id, estate_id, happened_at desc, id desc);
create index visits_visitor on visits (company_id, visitor_id);
create index visits_department on visits (company_id, department_id);
create index visits_occupant on visits (company_id, occupant_id);

alter table visits enable row level security;
alter table visits force row level security;
create policy visits_scope on visits
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
grant select, insert on visits to huiyin_runtime;
-- What was recorded stays; only the denial, the erasure of texts and who may read it change a row.
grant update (version, note, denied_at, denial_note, department_id) on visits to huiyin_runtime;
--rollback drop table visits;
