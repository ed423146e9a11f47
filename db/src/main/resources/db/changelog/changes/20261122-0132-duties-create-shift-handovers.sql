--liquibase formatted sql
--changeset huiyin:20261122-0132-duties-create-shift-handovers
--comment One shift hands its open list to the next, which takes it over by name.
create table shift_handovers (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    role text not null check (role in ('DESK', 'GUARD', 'WORKER', 'SUPERVISOR')),
    department_id uuid,
    handed_by uuid not null,
    handed_at timestamptz not null,
    -- What was open then, by what was due first.
    duty_ids uuid[] not null,
    note text not null,
    taken_by uuid,
    taken_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    foreign key (company_id, handed_by) references memberships (company_id, id),
    foreign key (company_id, taken_by) references memberships (company_id, id),
    check ((taken_by is null) = (taken_at is null)),
    check (taken_by is null or taken_by <> handed_by)
);
create index shift_handovers_estate on shift_handovers (company_id, estate_id, role, handed_at desc, id desc);
create index shift_handovers_department on shift_handovers (company_id, department_id);
create index shift_handovers_handed_by on shift_handovers (company_id, handed_by);
create index shift_handovers_taken_by on shift_handovers (company_id, taken_by);

alter table shift_handovers enable row level security;
alter table shift_handovers force row level security;
create policy shift_handovers_scope on shift_handovers
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate', 'department', 'worker')
    )
    with check (
        company_id = (select scope.company_id())
        and estate_id = (select scope.estate_id())
        and (select scope.reach()) in ('estate', 'department', 'worker')
    );
grant select, insert on shift_handovers to huiyin_runtime;
grant update (taken_by, taken_at) on shift_handovers to huiyin_runtime;
--rollback drop table shift_handovers;
