--liquibase formatted sql
--changeset huiyin:20261121-2225-duties-create-rounds
--comment The rounds of an estate: patrols, openings of the complaint box (without letters too), letters brought to the office.
create table rounds (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('PATROL', 'BOX_OPENED', 'BOX_DELIVERED')),
    happened_at timestamptz not null,
    entered_at timestamptz not null,
    acted_by uuid not null,
    entered_by uuid not null,
    -- Findings of a patrol, letters of the box.
    found integer not null check (found >= 0),
    note text,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, acted_by) references memberships (company_id, id),
    foreign key (company_id, entered_by) references memberships (company_id, id)
);
create index rounds_estate on rounds (company_id, estate_id, happened_at desc, id desc);
create index rounds_acted_by on rounds (company_id, acted_by);
create index rounds_entered_by on rounds (company_id, entered_by);

alter table rounds enable row level security;
alter table rounds force row level security;
create policy rounds_scope on rounds
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
grant select, insert on rounds to huiyin_runtime;
--rollback drop table rounds;
