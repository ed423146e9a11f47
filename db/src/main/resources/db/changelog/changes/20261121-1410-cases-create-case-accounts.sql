--liquibase formatted sql
--changeset huiyin:20261121-1410-cases-create-case-accounts
--comment What was told, in the words in which it was told: the occupant, the handling department and the assigned worker read it, the committee does not.
create table case_accounts (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    -- The case's own id: one account each.
    id uuid not null,
    case_id uuid not null,
    description text not null,
    -- The place in words, where it is neither a unit nor a common place.
    place_text text,
    -- Why a complaint by phone has no recording; null where there is one or none is asked for.
    recording_missing text,
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
create index case_accounts_estate on case_accounts (company_id, estate_id);
create index case_accounts_case on case_accounts (company_id, case_id);
create index case_accounts_department on case_accounts (company_id, department_id);
create index case_accounts_assignee on case_accounts (company_id, assignee_id);
create index case_accounts_taken_by on case_accounts (company_id, taken_by_id);

alter table case_accounts enable row level security;
alter table case_accounts force row level security;
create policy case_accounts_scope on case_accounts
    using (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (
                    (select scope.reach()) = 'estate'
                    or ((select scope.reach()) = 'department' and department_id = (select scope.department_id()))
                    or ((select scope.reach()) = 'worker' and assignee_id = (select scope.membership_id()))
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
                    or ((select scope.reach()) = 'worker' and assignee_id = (select scope.membership_id()))
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
                    or ((select scope.reach()) in ('department', 'worker') and taken_by_id = (select scope.membership_id()))
                )
            )
        )
    );
grant select, insert on case_accounts to huiyin_runtime;
grant update (description, place_text, recording_missing, occupant_id, department_id, assignee_id) on case_accounts to huiyin_runtime;
--rollback drop table case_accounts;
