--liquibase formatted sql
--changeset huiyin:20261121-1415-cases-create-case-parties
--comment Who raised it and whom to talk to. A worker sees a row only where its person agreed to be rung by the worker.
create table case_parties (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    part text not null check (part in ('REPORTER', 'CONTACT')),
    name text not null,
    phone text not null,
    -- What this person is to the one concerned: relative, agent; null for themselves.
    relation text,
    wished_means text,
    wished_hours text,
    shared_with_worker boolean not null default false,
    -- Copied from the case so that the policy needs no join; they follow it.
    occupant_id uuid,
    department_id uuid,
    assignee_id uuid,
    taken_by_id uuid,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    foreign key (company_id, assignee_id) references memberships (company_id, id),
    foreign key (company_id, taken_by_id) references memberships (company_id, id)
);
create unique index case_parties_part on case_parties (company_id, case_id, part);
create index case_parties_estate on case_parties (company_id, estate_id);
create index case_parties_case on case_parties (company_id, case_id);
create index case_parties_department on case_parties (company_id, department_id);
create index case_parties_assignee on case_parties (company_id, assignee_id);
create index case_parties_taken_by on case_parties (company_id, taken_by_id);

alter table case_parties enable row level security;
alter table case_parties force row level security;
create policy case_parties_scope on case_parties
    using (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (
                    (select scope.reach()) = 'estate'
                    or ((select scope.reach()) = 'department' and department_id = (select scope.department_id()))
                    or ((select scope.reach()) = 'worker' and assignee_id = (select scope.membership_id()) and shared_with_worker)
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
                    or ((select scope.reach()) in ('department', 'worker') and taken_by_id = (select scope.membership_id()))
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
                    or ((select scope.reach()) = 'worker' and assignee_id = (select scope.membership_id()) and shared_with_worker)
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
                    or ((select scope.reach()) in ('department', 'worker') and taken_by_id = (select scope.membership_id()))
                )
            )
        )
    );
grant select, insert on case_parties to huiyin_runtime;
grant update (name, phone, relation, wished_means, wished_hours, shared_with_worker, occupant_id, department_id, assignee_id)
    on case_parties to huiyin_runtime;
--rollback drop table case_parties;
