--liquibase formatted sql
--changeset huiyin:20261121-1600-noticeboard-create-outcomes
--comment The account of a closed case on its way to the noticeboard. The complainant sees it from its sending on.
create table outcomes (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    version integer not null default 0,
    case_id uuid not null,
    -- Whom the case concerns: who reads it first; null for a matter of a common place that nobody signed.
    occupant_id uuid,
    category text not null,
    text text not null check (length(text) between 1 and 2000),
    -- The building's code where it may be told; null: the estate alone.
    building text,
    -- The first day of the month in which the case was received: never the day itself.
    month date not null check (extract(day from month) = 1),
    readable_by text not null check (readable_by in ('RESIDENTS', 'PUBLIC')),
    state text not null check (state in ('DRAFTED', 'SENT_TO_COMPLAINANT', 'OBJECTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    drafted_by_id uuid not null,
    drafted_at timestamptz not null,
    -- Who wrote it last: neither of the two approves it.
    written_by_id uuid not null,
    sent_at timestamptz,
    objectable_until timestamptz,
    objection text,
    objected_at timestamptz,
    approved_by_id uuid,
    approved_at timestamptz,
    published_at timestamptz,
    expires_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    withdrawn_by_id uuid,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, drafted_by_id) references memberships (company_id, id),
    foreign key (company_id, written_by_id) references memberships (company_id, id),
    foreign key (company_id, approved_by_id) references memberships (company_id, id),
    foreign key (company_id, withdrawn_by_id) references memberships (company_id, id),
    check ((sent_at is null) = (objectable_until is null)),
    check (state not in ('SENT_TO_COMPLAINANT', 'APPROVED', 'PUBLISHED') or sent_at is not null),
    check (state not in ('APPROVED', 'PUBLISHED') or approved_by_id is not null),
    check (approved_by_id is null or (approved_by_id <> drafted_by_id and approved_by_id <> written_by_id)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create unique index outcomes_of_case on outcomes (company_id, case_id) where state <> 'WITHDRAWN';
create index outcomes_case on outcomes (company_id, case_id);
create index outcomes_state on outcomes (company_id, estate_id, drafted_at, id);
create index outcomes_occupant on outcomes (company_id, occupant_id);
create index outcomes_drafted_by on outcomes (company_id, drafted_by_id);
create index outcomes_written_by on outcomes (company_id, written_by_id);
create index outcomes_approved_by on outcomes (company_id, approved_by_id);
create index outcomes_withdrawn_by on outcomes (company_id, withdrawn_by_id);

alter table outcomes enable row level security;
alter table outcomes force row level security;
create policy outcomes_scope on outcomes
    using (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (
                    (select scope.reach()) = 'estate'
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()) and sent_at is not null)
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
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()) and state = 'OBJECTED')
                )
            )
        )
    );
grant select, insert, update on outcomes to huiyin_runtime;
--rollback drop table outcomes;
