--liquibase formatted sql
--changeset huiyin:20261122-0126-notify-tell-of-bookings
--comment A booked service that was checked waits for the customer, who is told.
alter table messages
    drop constraint messages_kind_check,
    add constraint messages_kind_check check (kind in ('CASE_RECEIVED', 'SOLUTION_OFFERED', 'CASE_REPLIED', 'VISIT_CLAIMED', 'OUTCOME_SENT', 'DUTY_DUE_SOON', 'DUTY_BREACHED', 'INVITATION', 'BOOKING_OFFERED'));
--rollback delete from messages where kind = 'BOOKING_OFFERED';
--rollback alter table messages drop constraint messages_kind_check, add constraint messages_kind_check check (kind in ('CASE_RECEIVED', 'SOLUTION_OFFERED', 'CASE_REPLIED', 'VISIT_CLAIMED', 'OUTCOME_SENT', 'DUTY_DUE_SOON', 'DUTY_BREACHED', 'INVITATION'));
