--liquibase formatted sql
--changeset huiyin:20261121-1405-cases-create-cases
--comment One matter raised. No personal data and no free text: the committee and the assigned worker see this row.
create table cases (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    version integer not null default 0,
    reference text not null,
    kind text not null check (kind in ('COMPLAINT', 'REPAIR', 'SUGGESTION', 'OPINION', 'INQUIRY', 'BOOKING')),
    state text not null check (state in (
        'RECEIVED', 'INVALID', 'EXPLAINED', 'OBJECTED', 'TRIAGED', 'DISPATCHED', 'ASSIGNED', 'HANDLING', 'OFFERED',
        'REFUSED', 'ACCEPTED', 'ARRIVED', 'DONE', 'VERIFIED', 'REWORKING', 'REPLIED', 'REOPENED', 'CLOSED')),
    is_open boolean not null,

    channel text not null check (channel in (
        'PHONE', 'VISIT', 'LETTER', 'BOX', 'EMAIL', 'ONLINE', 'QR', 'WECHAT', 'FORUM', 'EVENT', 'PATROL',
        'COMPANY_FORWARDED', 'AUTHORITY_FORWARDED', 'SURVEY', 'VISIT_FEEDBACK', 'IMPORT')),
    -- When the matter itself happened; null where nobody said so.
    happened_at timestamptz,
    -- When the office was told: every clock starts here.
    received_at timestamptz not null,
    entered_at timestamptz not null,
    taken_by_id uuid,
    -- The number and the deadline of the body that forwarded it.
    outer_number text,
    outer_deadline timestamptz,
    forwarded boolean not null default false,
    -- Where a past record came from: its key there makes a second import harmless.
    source text,
    external_id text,

    occupant_id uuid,
    unit_id uuid,
    common_place_id uuid,
    -- The household or place by which repeats are found, null where the place is not known.
    place_key text,

    -- Null until somebody has judged.
    valid boolean,
    category text,
    severity text not null check (severity in ('GENERAL', 'MAJOR')),
    urgency text not null check (urgency in ('ROUTINE', 'URGENT')),
    responsibility text check (responsibility in ('COMMON', 'UNIT', 'WARRANTY', 'UTILITY', 'NEIGHBOUR', 'OFFICE', 'COMPANY')),
    invalid_reason text check (invalid_reason in ('NOT_RESPONSIBLE', 'NOT_MANAGEMENT_CAUSE', 'OUT_OF_SCOPE', 'BEYOND_ABILITY')),

    department_id uuid,
    department text,
    assignee_id uuid,

    promised_at timestamptz,
    promise_renewals integer not null default 0,
    customer_deadline timestamptz,
    -- When the occupant wished a worker to come.
    appointment_at timestamptz,

    contact_attempts integer not null default 0,
    contact_days integer not null default 0,
    last_attempt_on date,
    letter_sent_at timestamptz,
    reminders integer not null default 0,
    reminded_at timestamptz,

    refusals integer not null default 0,
    explained_at timestamptz,
    objected boolean not null default false,
    accepted_at timestamptz,
    done_at timestamptz,
    concealed boolean not null default false,
    replied_at timestamptz,
    final_reply boolean not null default false,
    return_visit text not null default 'NONE' check (return_visit in ('NONE', 'OWED', 'MADE', 'NOT_REACHED')),
    closed_at timestamptz,
    ending text check (ending in ('AGREED', 'INVALID', 'NOT_REACHED', 'NO_ANSWER', 'NOT_AGREED', 'IN_REGISTER')),
    cause text check (cause in ('MANAGEMENT', 'OTHER')),
    reopened_count integer not null default 0,
    repeat_of_id uuid,
    -- How often the household or place raised it within the window, this case included.
    repeat_count integer not null default 1,

    -- The last entry of the timeline, kept here so that its removal is found.
    timeline_sequence integer not null,
    timeline_digest bytea not null,

    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    foreign key (company_id, assignee_id) references memberships (company_id, id),
    foreign key (company_id, taken_by_id) references memberships (company_id, id),
    foreign key (company_id, repeat_of_id) references cases (company_id, id),
    check ((closed_at is null) = (ending is null)),
    check (is_open = (state <> 'CLOSED'))
);
create unique index cases_reference on cases (company_id, estate_id, reference);
create unique index cases_external_id on cases (company_id, estate_id, source, external_id) where external_id is not null;
create index cases_received on cases (company_id, estate_id, received_at desc, id desc);
create index cases_open on cases (company_id, estate_id, received_at desc, id desc) where is_open;
create index cases_occupant on cases (company_id, occupant_id, received_at desc);
create index cases_unit on cases (company_id, unit_id);
create index cases_place on cases (company_id, estate_id, place_key, category, received_at desc);
create index cases_department on cases (company_id, department_id, received_at desc);
create index cases_assignee on cases (company_id, assignee_id, received_at desc);
create index cases_taken_by on cases (company_id, taken_by_id);
create index cases_repeat_of on cases (company_id, repeat_of_id);

alter table cases enable row level security;
alter table cases force row level security;
create policy cases_scope on cases
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
grant select, insert, update on cases to huiyin_runtime;
--rollback drop table cases;
