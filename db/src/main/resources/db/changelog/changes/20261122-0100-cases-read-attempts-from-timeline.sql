--liquibase formatted sql
--changeset huiyin:20261122-0100-cases-read-attempts-from-timeline
--comment Attempts in vain stand on the timeline with their times; counted beside it, the times of day were lost.
alter table cases
    drop column contact_attempts,
    drop column contact_days,
    drop column last_attempt_on,
    drop column letter_sent_at;
--rollback alter table cases add column contact_attempts integer not null default 0, add column contact_days integer not null default 0, add column last_attempt_on date, add column letter_sent_at timestamptz;
