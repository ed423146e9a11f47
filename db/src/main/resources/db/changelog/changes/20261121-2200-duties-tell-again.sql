--liquibase formatted sql
--changeset huiyin:20261121-2200-duties-tell-again splitStatements:false
--comment That a missed duty was told again, each time once; who took note of it, why it was late, and that it went onto the company's weekly list.
create table duty_reminders (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    duty_id uuid not null,
    number smallint not null check (number > 0),
    level smallint not null check (level between 1 and 3),
    at timestamptz not null,
    -- Routine matters wait for the desk to open.
    tell_at timestamptz not null,
    told uuid[] not null,
    by_night boolean not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, duty_id) references duties (company_id, id),
    unique (company_id, duty_id, number)
);
create index duty_reminders_estate on duty_reminders (company_id, estate_id, at);
alter table duty_reminders enable row level security;
alter table duty_reminders force row level security;
create policy duty_reminders_scope on duty_reminders
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (
            (select scope.reach()) in ('company', 'estate')
            or ((select scope.reach()) in ('department', 'worker') and told && (select scope.acting_for()))
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert on duty_reminders to huiyin_runtime;

-- Whoever was told sees that they were.
alter policy duty_breaches_scope on duty_breaches
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (
            (select scope.reach()) in ('company', 'estate')
            or ((select scope.reach()) in ('department', 'worker') and told && (select scope.acting_for()))
        )
    );

alter table duties
    -- The highest level that took note; told again until it is the level that was told last.
    add column acknowledged_level smallint not null default 0,
    add column acknowledged_at timestamptz,
    add column acknowledged_by uuid,
    add column late_reason text,
    add column late_reason_at timestamptz,
    add column late_reason_by uuid,
    -- Told often enough: from here on it stands on the company's weekly list.
    add column listed_at timestamptz,
    add foreign key (company_id, acknowledged_by) references memberships (company_id, id),
    add foreign key (company_id, late_reason_by) references memberships (company_id, id);
create index duties_acknowledged_by on duties (company_id, acknowledged_by);
create index duties_late_reason_by on duties (company_id, late_reason_by);
create index duties_listed on duties (company_id, due_at, id) where listed_at is not null and state = 'OPEN' and ended_at is null;
--rollback alter table duties drop column listed_at, drop column late_reason_by, drop column late_reason_at, drop column late_reason, drop column acknowledged_by, drop column acknowledged_at, drop column acknowledged_level; alter policy duty_breaches_scope on duty_breaches using (company_id = (select scope.company_id()) and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company') and (select scope.reach()) in ('company', 'estate')); drop table duty_reminders;
