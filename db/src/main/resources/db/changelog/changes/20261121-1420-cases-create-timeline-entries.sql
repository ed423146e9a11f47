--liquibase formatted sql
--changeset huiyin:20261121-1420-cases-create-timeline-entries
--comment The course of a case, append-only: the runtime role may add an entry and may move who sees it, never change or remove one.
create table timeline_entries (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    sequence integer not null check (sequence > 0),
    act text not null,
    happened_at timestamptz not null,
    entered_at timestamptz not null,
    -- Null for the system, and for an occupant, who is known by the case alone.
    actor_id uuid,
    actor_role text,
    entered_by_id uuid,
    audience text not null check (audience in ('OCCUPANT', 'STAFF')),
    facts jsonb not null,
    -- Of the text in timeline_texts, null where the entry has none.
    text_digest bytea,
    salt bytea not null,
    digest bytea not null,
    -- Copied from the case so that the policy needs no join; they follow it.
    occupant_id uuid,
    department_id uuid,
    assignee_id uuid,
    taken_by_id uuid,
    primary key (company_id, id),
    foreign key (company_id, actor_id) references memberships (company_id, id),
    foreign key (company_id, entered_by_id) references memberships (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    foreign key (company_id, assignee_id) references memberships (company_id, id),
    foreign key (company_id, taken_by_id) references memberships (company_id, id)
);
create unique index timeline_entries_sequence on timeline_entries (company_id, case_id, sequence);
create index timeline_entries_actor on timeline_entries (company_id, actor_id);
create index timeline_entries_entered_by on timeline_entries (company_id, entered_by_id);
create index timeline_entries_estate on timeline_entries (company_id, estate_id);
create index timeline_entries_department on timeline_entries (company_id, department_id);
create index timeline_entries_assignee on timeline_entries (company_id, assignee_id);
create index timeline_entries_taken_by on timeline_entries (company_id, taken_by_id);

alter table timeline_entries enable row level security;
alter table timeline_entries force row level security;
create policy timeline_entries_scope on timeline_entries
    using (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (
                    (select scope.reach()) in ('estate', 'committee')
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
grant select, insert on timeline_entries to huiyin_runtime;
-- Who may read follows the case; no digest covers these columns.
grant update (department_id, assignee_id) on timeline_entries to huiyin_runtime;
--rollback drop table timeline_entries;
