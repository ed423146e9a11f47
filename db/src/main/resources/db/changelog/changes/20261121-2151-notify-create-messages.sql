--liquibase formatted sql
--changeset huiyin:20261121-2151-notify-create-messages
--comment The outbox: one row a message and addressee, ids only. The texts are made when it is sent or read.
create table messages (
    company_id uuid not null references companies (id),
    -- Null for a matter of the company.
    estate_id uuid,
    id uuid not null,
    -- What it tells of whom, so that an event that is told twice makes no second message.
    event_key text not null,
    kind text not null check (kind in ('CASE_RECEIVED', 'SOLUTION_OFFERED', 'CASE_REPLIED', 'VISIT_CLAIMED', 'OUTCOME_SENT', 'DUTY_DUE_SOON', 'DUTY_BREACHED', 'INVITATION')),
    subject_id uuid not null,
    case_id uuid,
    membership_id uuid,
    occupant_id uuid,
    language text not null check (language in ('zh', 'zh-TW', 'en')),
    -- To be mailed, mailed, given up, in the app only, or without any address: told by the desk.
    state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'IN_APP', 'NO_ADDRESS', 'TOLD')),
    attempts smallint not null default 0,
    created_at timestamptz not null,
    -- Nobody sees it before.
    available_at timestamptz not null,
    sent_at timestamptz,
    read_at timestamptz,
    told_by uuid,
    told_at timestamptz,
    -- What must be told once and kept nowhere: the code of an invitation, the token of a link. Gone when it was sent.
    secret text,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, membership_id) references memberships (company_id, id),
    foreign key (company_id, occupant_id) references occupants (company_id, id),
    foreign key (company_id, told_by) references memberships (company_id, id),
    check (state in ('NO_ADDRESS', 'TOLD') or num_nonnulls(membership_id, occupant_id) = 1),
    check ((state = 'SENT') = (sent_at is not null)),
    check ((state = 'TOLD') = (told_at is not null)),
    check (secret is null or state in ('WAITING', 'NO_ADDRESS', 'IN_APP'))
);
create unique index messages_once on messages (company_id, event_key);
create index messages_membership on messages (company_id, membership_id, available_at desc, id desc);
create index messages_occupant on messages (company_id, occupant_id, available_at desc, id desc);
create index messages_no_address on messages (company_id, estate_id, available_at desc, id desc) where state = 'NO_ADDRESS';
create index messages_estate on messages (company_id, estate_id);
create index messages_case on messages (company_id, case_id);
create index messages_told_by on messages (company_id, told_by);

alter table messages enable row level security;
alter table messages force row level security;
-- Everybody their own; the office those of its estate.
create policy messages_scope on messages
    using (
        company_id = (select scope.company_id())
        and (
            membership_id = (select scope.membership_id())
            or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
            or (select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id()))
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (
            membership_id = (select scope.membership_id())
            or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
            or (select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id()))
        )
    );
grant select, insert on messages to huiyin_runtime;
grant update (state, attempts, sent_at, read_at, told_by, told_at, secret) on messages to huiyin_runtime;
--rollback drop table messages;
