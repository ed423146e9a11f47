--liquibase formatted sql
--changeset huiyin:20261122-0420-premises-create-warranty-terms
-- When the developer handed the building over: for its common parts, and for units that have no day of their own.
alter table buildings add column handed_over_on date;

-- What the sale contract of one unit says of one trade, where it differs from the estate's periods.
create table warranty_terms (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    trade text not null check (trade in ('STRUCTURE', 'WATERPROOF', 'HEATING', 'COOLING', 'FITTING', 'SYSTEM')),
    -- The last day on which the warranty holds.
    ends_on date not null,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, unit_id) references units (company_id, id)
);
create unique index warranty_terms_trade on warranty_terms (company_id, unit_id, trade);
create index warranty_terms_estate on warranty_terms (company_id, estate_id);

alter table warranty_terms enable row level security;
alter table warranty_terms force row level security;
create policy warranty_terms_scope on warranty_terms
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate', 'department')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert, update, delete on warranty_terms to huiyin_runtime;
--rollback drop table warranty_terms; alter table buildings drop column handed_over_on;
