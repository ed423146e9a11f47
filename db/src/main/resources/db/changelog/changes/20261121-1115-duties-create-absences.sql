--liquibase formatted sql
--changeset huiyin:20261121-1115-duties-create-absences
--comment Who is away, and who stands in.
create table absences (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    membership_id uuid not null,
    deputy_id uuid not null,
    absent_from timestamptz not null,
    absent_until timestamptz not null,
    entered_by uuid,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, membership_id) references memberships (company_id, id),
    foreign key (company_id, deputy_id) references memberships (company_id, id),
    foreign key (company_id, entered_by) references memberships (company_id, id),
    check (absent_until > absent_from),
    check (membership_id <> deputy_id)
);
create index absences_estate on absences (company_id, estate_id, absent_until);
create index absences_membership on absences (company_id, membership_id);
create index absences_deputy on absences (company_id, deputy_id);
create index absences_entered_by on absences (company_id, entered_by);

alter table absences enable row level security;
alter table absences force row level security;
create policy absences_scope on absences
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate', 'department', 'worker')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (
            (select scope.reach()) in ('company', 'estate', 'department')
            or ((select scope.reach()) = 'worker' and membership_id = (select scope.membership_id()))
        )
    );
grant select, insert on absences to huiyin_runtime;
--rollback drop table absences;
