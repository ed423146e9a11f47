--liquibase formatted sql
--changeset huiyin:20261122-0424-cases-take-machines-words
--comment Messages of a WeChat group wait beside the mails; calls come from the phone system itself, each once.
alter table letters add column channel text not null default 'EMAIL' check (channel in ('EMAIL', 'WECHAT'));
alter table letters add column group_name text not null default '';

alter table phone_calls alter column noted_by_id drop not null;
alter table phone_calls add column key_id uuid;
alter table phone_calls add column call_key text;
alter table phone_calls add foreign key (company_id, key_id) references hook_keys (company_id, id);
alter table phone_calls add check ((noted_by_id is null) = (key_id is not null));
create index phone_calls_key on phone_calls (company_id, key_id);
create unique index phone_calls_call on phone_calls (company_id, estate_id, call_key);
--rollback alter table phone_calls drop column call_key, drop column key_id;
--rollback delete from phone_calls where noted_by_id is null;
--rollback alter table phone_calls alter column noted_by_id set not null;
--rollback alter table letters drop column group_name, drop column channel;
