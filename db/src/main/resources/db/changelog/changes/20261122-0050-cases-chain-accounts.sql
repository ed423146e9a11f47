--liquibase formatted sql
--changeset huiyin:20261122-0050-cases-chain-accounts
--comment What was told is held by the chain of the timeline too: the first entry keeps its digest, the salt lies beside the words and goes with them. Accounts from before have none.
alter table case_accounts add column salt bytea;
grant update (salt) on case_accounts to huiyin_runtime;
--rollback alter table case_accounts drop column salt;
