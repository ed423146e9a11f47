--liquibase formatted sql
--changeset huiyin:20261121-1425-cases-create-timeline-texts
--comment The words of the entries. Erasing them leaves the chain sound, since an entry keeps only the digest, and the salt goes with the text.
create table timeline_texts (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    -- The entry's own id.
    id uuid not null,
    case_id uuid not null,
    audience text not null check (audience in ('OCCUPANT', 'STAFF')),
    text text,
    salt bytea,
    erased_at timestamptz,
    -- Copied from the case so that the policy needs no join; they follow it.
    occupant_id uuid,
    department_id uuid,
    assignee_id uuid,
    taken_by_id uuid,
    primary key (company_id, id),
    foreign key (company_id, id) references timeline_entries (company_id, id),
    check ((text is null) = (erased_at is not null)),
    check ((salt is null) = (erased_at is not null)),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    foreign key (company_id, assignee_id) references memberships (company_id, id),
    foreign key (company_id, taken_by_id) references memberships (company_id, id)
);
create index timeline_texts_estate on timeline_texts (company_id, estate_id);
create index timeline_texts_case on timeline_texts (company_id, case_id);
create index timeline_texts_department on timeline_texts (company_id, department_id);
create index timeline_texts_assignee on timeline_texts (company_id, assignee_id);
create index timeline_texts_taken_by on timeline_texts (company_id, taken_by_id);

alter table timeline_texts enable row level security;
alter table timeline_texts force row level security;
create policy timeline_texts_scope on timeline_texts
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
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()) and audience = 'OCCUPANT')
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
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()) and audience = 'OCCUPANT')
                    or ((select scope.reach()) in ('department', 'worker') and taken_by_id = (select scope.membership_id()))
                )
            )
        )
    );
grant select, insert on timeline_texts to huiyin_runtime;
grant update (text, salt, erased_at, department_id, assignee_id) on timeline_texts to huiyin_runtime;
--rollback drop table timeline_texts;
