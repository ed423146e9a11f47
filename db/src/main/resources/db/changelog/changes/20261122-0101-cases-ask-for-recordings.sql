--liquibase formatted sql
--changeset huiyin:20261122-0101-cases-ask-for-recordings
--comment Whether the estate asks for a recording of this call. Whether there is one is read from the attachments, so that it can still be brought.
alter table cases add column recording_required boolean not null default false;
--rollback alter table cases drop column recording_required;
