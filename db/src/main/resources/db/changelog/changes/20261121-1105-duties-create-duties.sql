--liquibase formatted sql
--changeset huiyin:20261121-1105-duties-create-duties
--comment One thing that someone must do by a time, because of a clause and an event.
create table duties (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    clause_id text not null,
    rule text not null,
    -- The first act that meets it.
    act text not null,
    role text not null check (role in ('DESK', 'WORKER', 'GUARD', 'SUPERVISOR', 'DIRECTOR', 'QUALITY', 'HEAD_OFFICE')),
    -- Code of the department that must do it; null where the role is enough.
    department text,
    -- Whether that department follows the subject from hand to hand.
    follows boolean not null,
    -- The department that sees it: the one above, else the one that handles the subject.
    department_id uuid,
    assignee_id uuid,
    subject_type text not null,
    subject_id uuid not null,
    occurrence_id uuid not null,
    settings_version_id uuid not null,
    inputs jsonb not null,
    started_at timestamptz not null,
    not_before timestamptz,
    due_at timestamptz not null,
    warn_at timestamptz not null,
    urgent boolean not null,
    -- The year whose working days were not announced when the due time was reckoned.
    provisional_year integer,
    state text not null check (state in ('OPEN', 'MET', 'SUPERSEDED', 'WAIVED')),
    -- When the job has to look at it next; null where nothing is left to do.
    next_look_at timestamptz,
    escalation smallint not null default 0,
    breached_at timestamptz,
    met_at timestamptz,
    met_by uuid,
    ended_at timestamptz,
    waived_by uuid,
    waived_reason text,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    foreign key (company_id, assignee_id) references memberships (company_id, id),
    foreign key (company_id, occurrence_id) references occurrences (company_id, id),
    foreign key (company_id, met_by) references occurrences (company_id, id),
    foreign key (company_id, settings_version_id) references settings_versions (company_id, id),
    foreign key (company_id, waived_by) references memberships (company_id, id),
    check (next_look_at is null or state = 'OPEN'),
    check ((state = 'MET') = (met_at is not null)),
    check ((state = 'WAIVED') = (waived_reason is not null))
);
create unique index duties_once on duties (company_id, clause_id, rule, subject_id, occurrence_id)
    where state <> 'SUPERSEDED';
create index duties_subject on duties (company_id, subject_id, due_at);
create index duties_open on duties (company_id, estate_id, due_at, id) where state = 'OPEN';
create index duties_due on duties (company_id, estate_id, due_at, id);
create index duties_queue on duties (next_look_at) where next_look_at is not null;
create index duties_department on duties (company_id, department_id);
create index duties_assignee on duties (company_id, assignee_id);
create index duties_occurrence on duties (company_id, occurrence_id);
create index duties_met_by on duties (company_id, met_by);
create index duties_version on duties (company_id, settings_version_id);
create index duties_waived_by on duties (company_id, waived_by);

alter table duties enable row level security;
alter table duties force row level security;
create policy duties_scope on duties
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (
            (select scope.reach()) in ('company', 'estate')
            or ((select scope.reach()) = 'department' and department_id = (select scope.department_id()))
            or ((select scope.reach()) = 'worker' and assignee_id = (select scope.membership_id()))
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
-- The job finds what is due across companies by these columns alone, and works under each company's scope.
create policy duties_queue on duties for select to huiyin_jobs using (next_look_at is not null);
grant select, insert, update on duties to huiyin_runtime;
grant select (company_id, estate_id, id, next_look_at) on duties to huiyin_jobs;
--rollback drop table duties;
