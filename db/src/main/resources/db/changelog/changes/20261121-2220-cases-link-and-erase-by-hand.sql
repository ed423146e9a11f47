--liquibase formatted sql
--changeset huiyin:20261121-2220-cases-link-and-erase-by-hand
--comment What a person said of repeats stays; what was told can be erased as the words of entries can.
alter table cases add column repeat_by_hand boolean not null default false;
alter table case_accounts
    alter column description drop not null,
    add column erased_at timestamptz,
    add constraint case_accounts_erased check ((description is null) = (erased_at is not null));
grant update (description, place_text, recording_missing, erased_at) on case_accounts to huiyin_runtime;
--rollback revoke update (description, place_text, recording_missing, erased_at) on case_accounts from huiyin_runtime;
--rollback alter table case_accounts drop column erased_at;
--rollback update case_accounts set description = '' where description is null;
--rollback alter table case_accounts alter column description set not null;
--rollback alter table cases drop column repeat_by_hand;
