--liquibase formatted sql
--changeset huiyin:20261121-2205-cases-count-hand-overs
--comment Hand-overs between departments, who answers for the case in the end, the evidence that was brought, and the way back.
alter table cases
    add column handovers integer not null default 0,
    add column handed_around boolean not null default false,
    -- The membership that the director named to answer for the case.
    add column answerable_id uuid,
    add column evidence integer not null default 0,
    -- When the result was told to the company or the authority that had forwarded it.
    add column returned_at timestamptz,
    add constraint cases_answerable_fk foreign key (company_id, answerable_id) references memberships (company_id, id);
create index cases_answerable on cases (company_id, answerable_id);
--rollback alter table cases drop column handovers, drop column handed_around, drop column answerable_id, drop column evidence, drop column returned_at;
