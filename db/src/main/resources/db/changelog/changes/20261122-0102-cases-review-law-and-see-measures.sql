--liquibase formatted sql
--changeset huiyin:20261122-0102-cases-review-law-and-see-measures
--comment Whether a counsel must look before a solution is offered, and who saw that its measures were really taken.
alter table cases
    add column legal_needed boolean not null default false,
    add column legal_matter text check (legal_matter in ('INJURY', 'CLAIM', 'BEARING_WALL', 'LAWYER_LETTER', 'OTHER')),
    -- In yuan.
    add column legal_claim integer check (legal_claim >= 0),
    add column legal_reviewed_at timestamptz,
    add column legal_result text check (legal_result in ('NO_OBJECTION', 'WITH_CONDITIONS', 'OBJECTION')),
    add column verified_at timestamptz,
    add column verified_by_id uuid,
    add constraint cases_verified_by_fk foreign key (company_id, verified_by_id) references memberships (company_id, id),
    add constraint cases_legal_result_whole check ((legal_reviewed_at is null) = (legal_result is null));
create index cases_verified_by on cases (company_id, verified_by_id);
--rollback alter table cases drop column legal_needed, drop column legal_matter, drop column legal_claim, drop column legal_reviewed_at, drop column legal_result, drop column verified_at, drop column verified_by_id;
