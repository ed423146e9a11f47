--liquibase formatted sql
--changeset huiyin:20261121-2145-duties-index-open-duties
--comment What waits is read by due time: in one estate, of one department, and across a company's estates.
create index duties_waiting on duties (company_id, due_at, id) where state = 'OPEN' and ended_at is null;
create index duties_waiting_department on duties (company_id, estate_id, department, due_at, id)
    where state = 'OPEN' and ended_at is null;
--rollback drop index duties_waiting_department; drop index duties_waiting;
