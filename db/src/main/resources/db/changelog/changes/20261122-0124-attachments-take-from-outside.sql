--liquibase formatted sql
--changeset huiyin:20261122-0124-attachments-take-from-outside
--comment A photo may come from somebody without a membership, with a report or an order by link; the system keeps it for them.
alter table attachments alter column uploaded_by_id drop not null;
--rollback delete from attachments where uploaded_by_id is null;
--rollback alter table attachments alter column uploaded_by_id set not null;
