--liquibase formatted sql
--changeset huiyin:20261122-0120-duties-count-lateness-by-cause
--comment Words alone cannot be counted: beside them stands under what the lateness counts.
alter table duties
    add column late_cause text check (late_cause in ('SHORT_OF_STAFF', 'MATERIAL', 'THIRD_PARTY', 'OCCUPANT', 'WEATHER',
        'OVERLOOKED', 'ENTERED_LATE', 'OTHER'));
update duties set late_cause = 'OTHER' where late_reason is not null;
alter table duties add constraint duties_late_cause_has_words check ((late_cause is null) = (late_reason is null));
create index duties_late on duties (company_id, estate_id, due_at) where breached_at is not null;
--rollback drop index duties_late; alter table duties drop constraint duties_late_cause_has_words, drop column late_cause;
