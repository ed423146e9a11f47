--liquibase formatted sql
--changeset huiyin:20261121-2210-duties-create-roster
--comment Who is on: at the desk, with the round-the-clock phone, on call for the departments.
create table roster_shifts (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    -- The estate's local day on which it begins; it may end on the next.
    day date not null,
    post text not null check (post in ('DESK', 'PHONE', 'ON_CALL')),
    membership_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    entered_by uuid,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, membership_id) references memberships (company_id, id),
    foreign key (company_id, entered_by) references memberships (company_id, id),
    -- A day on which the clocks go back has 25 hours.
    check (ends_at > starts_at and ends_at <= starts_at + interval '25 hours')
);
create index roster_shifts_day on roster_shifts (company_id, estate_id, day, post);
create index roster_shifts_now on roster_shifts (company_id, estate_id, ends_at, starts_at);
create index roster_shifts_membership on roster_shifts (company_id, membership_id);
create index roster_shifts_entered_by on roster_shifts (company_id, entered_by);

alter table roster_shifts enable row level security;
alter table roster_shifts force row level security;
create policy roster_shifts_scope on roster_shifts
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate', 'department', 'worker')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert, delete on roster_shifts to huiyin_runtime;
--rollback drop table roster_shifts;
