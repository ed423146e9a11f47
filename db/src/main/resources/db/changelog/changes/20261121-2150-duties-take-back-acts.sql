--liquibase formatted sql
--changeset huiyin:20261121-2150-duties-take-back-acts
--comment An occurrence knows which act of its own module it was, so that a later event can take it back; the duty that it met keeps when.
alter table occurrences add column act_id uuid;
update occurrences o set act_id = v.id from visits v
where v.company_id = o.company_id and v.case_id = o.subject_id and v.happened_at = o.happened_at
    and o.name in ('visit.made', 'visit.attempted');
alter table duties add column taken_back_at timestamptz;
--rollback alter table duties drop column taken_back_at; alter table occurrences drop column act_id;
