--liquibase formatted sql
--changeset huiyin:20261121-1605-noticeboard-create-outcome-marks
--comment What in a draft gives someone away. Staff only: the marked words are what must not be posted.
create table outcome_marks (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    outcome_id uuid not null,
    starts_at integer not null check (starts_at >= 0),
    ends_at integer not null,
    kind text not null check (kind in ('PERSON', 'PHONE', 'IDENTITY', 'PLATE', 'ADDRESS', 'ACCOUNT', 'EMAIL', 'BANK_CARD')),
    found text not null,
    suggestion text not null,
    -- Why the mark gives nothing away; null while it is open.
    dismissed_because text,
    dismissed_by_id uuid,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, outcome_id) references outcomes (company_id, id),
    foreign key (company_id, dismissed_by_id) references memberships (company_id, id),
    check (ends_at > starts_at),
    check ((dismissed_because is null) = (dismissed_by_id is null))
);
create index outcome_marks_outcome on outcome_marks (company_id, outcome_id, starts_at);
create index outcome_marks_estate on outcome_marks (company_id, estate_id);
create index outcome_marks_dismissed_by on outcome_marks (company_id, dismissed_by_id);

alter table outcome_marks enable row level security;
alter table outcome_marks force row level security;
create policy outcome_marks_scope on outcome_marks
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
grant select, insert, update, delete on outcome_marks to huiyin_runtime;
--rollback drop table outcome_marks;
