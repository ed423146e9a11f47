--liquibase formatted sql
--changeset huiyin:20261121-2240-duties-end-absences splitStatements:false
--comment Somebody who is back early ends the absence; one that is called off ends when it would have begun.
do $$
declare
    rule text;
begin
    select conname into strict rule from pg_constraint
    where conrelid = 'absences'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%absent_until > absent_from%';
    execute format('alter table absences drop constraint %I', rule);
end
$$;
alter table absences add constraint absences_in_order check (absent_until >= absent_from);
grant update (absent_until) on absences to huiyin_runtime;
--rollback revoke update (absent_until) on absences from huiyin_runtime; alter table absences drop constraint absences_in_order; alter table absences add constraint absences_check check (absent_until > absent_from);
