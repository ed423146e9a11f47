--liquibase formatted sql
--changeset huiyin:20261121-2240-cases-let-household-in splitStatements:false rollbackSplitStatements:false
--comment Who of the household was let into a case: a column of every row of it, so that the policies need no join. They read what the reporter reads and write nothing.
alter table cases add column let_in uuid[] not null default '{}';
alter table case_accounts add column let_in uuid[] not null default '{}';
alter table case_parties add column let_in uuid[] not null default '{}';
alter table timeline_entries add column let_in uuid[] not null default '{}';
alter table timeline_texts add column let_in uuid[] not null default '{}';
alter table attachments add column let_in uuid[] not null default '{}';
grant update (let_in) on case_accounts, case_parties, timeline_entries, timeline_texts, attachments to huiyin_runtime;

-- Equality of uuids is leakproof, so the condition does not keep the others from their indexes. Only what is read widens:
-- the check on what is written stays as it was.
do $$
declare
    p record;
    own constant text := '(occupant_id = ( SELECT scope.occupant_id() AS occupant_id))';
    shared constant text := '((occupant_id = ( SELECT scope.occupant_id() AS occupant_id)) OR ((occupant_id IS NOT NULL) AND (( SELECT scope.occupant_id() AS occupant_id) = ANY (let_in))))';
begin
    for p in select tablename, policyname, qual from pg_policies
             where schemaname = 'public'
               and tablename in ('cases', 'case_accounts', 'case_parties', 'timeline_entries', 'timeline_texts', 'attachments') loop
        if strpos(p.qual, own) = 0 then
            raise exception 'the policy % of % does not ask for the occupant', p.policyname, p.tablename;
        end if;
        execute format('alter policy %I on %I using (%s)', p.policyname, p.tablename, replace(p.qual, own, shared));
    end loop;
end
$$;

-- The names of those let in, for whoever follows the case itself: an occupant otherwise sees no other occupant.
create function scope.let_into(of_cases uuid[])
    returns table (case_id uuid, occupant_id uuid, name text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select c.id, o.id, o.name
    from cases c
    join occupants o on o.company_id = c.company_id and o.id = any (c.let_in)
    where c.company_id = nullif(current_setting('app.company_id', true), '')::uuid
      and c.id = any (of_cases)
      and (current_setting('app.reach', true) = 'company'
           or (c.estate_id = nullif(current_setting('app.estate_id', true), '')::uuid
               and (current_setting('app.reach', true) = 'estate'
                    or (current_setting('app.reach', true) = 'occupant'
                        and c.occupant_id = nullif(current_setting('app.occupant_id', true), '')::uuid))))
    order by c.id, o.name, o.id
$$;
revoke all on function scope.let_into(uuid[]) from public;
grant execute on function scope.let_into(uuid[]) to huiyin_runtime;
grant select on occupants to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.let_into(uuid[]) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.let_into(uuid[]);
--rollback do $$ declare p record; own constant text := '(occupant_id = ( SELECT scope.occupant_id() AS occupant_id))'; shared constant text := '((occupant_id = ( SELECT scope.occupant_id() AS occupant_id)) OR ((occupant_id IS NOT NULL) AND (( SELECT scope.occupant_id() AS occupant_id) = ANY (let_in))))'; begin for p in select tablename, policyname, qual from pg_policies where schemaname = 'public' and strpos(qual, shared) > 0 loop execute format('alter policy %I on %I using (%s)', p.policyname, p.tablename, replace(p.qual, shared, own)); end loop; end $$;
--rollback alter table cases drop column let_in; alter table case_accounts drop column let_in; alter table case_parties drop column let_in; alter table timeline_entries drop column let_in; alter table timeline_texts drop column let_in; alter table attachments drop column let_in;
