--liquibase formatted sql
--changeset huiyin:20261121-2311-cases-create-letters
--comment Mails that reached an estate: each waits until somebody takes it in, joins its case, or is set aside with a reason.
create table letters (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    message_key text not null,
    received_at timestamptz not null,
    sender_name text not null,
    sender_address text not null,
    subject text not null,
    body text not null,
    raw bytea,
    attachment_count integer not null default 0 check (attachment_count >= 0),
    state text not null check (state in ('WAITING', 'TAKEN', 'JOINED', 'ASIDE')),
    reason text check (reason in ('LOOP', 'BOUNCE', 'TOO_LARGE', 'UNREADABLE', 'NO_MATTER')),
    note text,
    case_id uuid,
    decided_at timestamptz,
    decided_by_id uuid,
    primary key (company_id, id),
    unique (company_id, estate_id, message_key),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, decided_by_id) references memberships (company_id, id),
    check ((state = 'ASIDE') = (reason is not null)),
    check ((state in ('TAKEN', 'JOINED')) = (case_id is not null))
);
create index letters_list on letters (company_id, estate_id, state, received_at desc, id desc);
create index letters_case on letters (company_id, case_id);
create index letters_decided_by on letters (company_id, decided_by_id);

alter table letters enable row level security;
alter table letters force row level security;
create policy letters_scope on letters
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert, update on letters to huiyin_runtime;
--rollback drop table letters;
