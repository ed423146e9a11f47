--liquibase formatted sql
--changeset huiyin:20261122-0121-cases-mark-unverified
--comment A report by somebody who did not log in counts as unverified until the desk confirms it.
alter table cases add column unverified boolean not null default false;
--rollback alter table cases drop column unverified;
