--liquibase formatted sql
--changeset huiyin:20261122-0426-cases-create-box-letters
--comment What became of each letter of an opening of the complaint box; a letter without a row still waits for somebody.
create table box_letters (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    opening_id uuid not null,
    -- Counts the letters of one opening from 1.
    number integer not null check (number > 0),
    case_id uuid,
    reason text check (reason in ('NOT_LEGIBLE', 'OTHER')),
    note text,
    settled_at timestamptz not null,
    settled_by_id uuid not null,
    primary key (company_id, id),
    unique (company_id, opening_id, number),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, opening_id) references rounds (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    foreign key (company_id, settled_by_id) references memberships (company_id, id),
    check ((case_id is null) = (reason is not null))
);
create index box_letters_estate on box_letters (company_id, estate_id);
create index box_letters_case on box_letters (company_id, case_id);
create index box_letters_settled_by on box_letters (company_id, settled_by_id);

alter table box_letters enable row level security;
alter table box_letters force row level security;
create policy box_letters_scope on box_letters
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())))
        and (case_id is null or case_id <> all ((select scope.closed_cases())::uuid[]))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())))
    );
grant select, insert on box_letters to huiyin_runtime;
--rollback drop table box_letters;
