--liquibase formatted sql
--changeset huiyin:20261121-2140-duties-let-deputies-see splitStatements:false rollbackSplitStatements:false
--comment Whoever stands in for a worker who is away sees what is assigned to that worker, for as long as that lasts.
create function scope.acting_for() returns uuid[] language sql stable
    return array_append(
        coalesce(string_to_array(nullif(current_setting('app.stands_in_for', true), ''), ',')::uuid[], '{}'),
        scope.membership_id());
comment on function scope.acting_for() is 'The memberships that the caller acts for now: their own, and of those for whom they stand in.';
grant execute on function scope.acting_for() to huiyin_runtime, huiyin_jobs, huiyin_board;

-- For whom a person's memberships stand in at a time, before any of them is chosen: it filters by the person itself.
create function scope.stood_in_for(at timestamptz)
    returns table (deputy_id uuid, membership_ids uuid[])
    language sql stable security definer set search_path = public, pg_temp
as $$
    select d.id, array_agg(distinct a.membership_id)
    from memberships d
    join absences a on a.company_id = d.company_id and a.deputy_id = d.id and a.estate_id = d.estate_id
    where d.person_id = nullif(current_setting('app.person_id', true), '')::uuid
        and stood_in_for.at >= a.absent_from and stood_in_for.at < a.absent_until
    group by d.id
$$;
revoke all on function scope.stood_in_for(timestamptz) from public;
grant execute on function scope.stood_in_for(timestamptz) to huiyin_runtime;
grant select on absences to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.stood_in_for(timestamptz) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;

-- Wherever a policy asks whether a row is assigned to the caller, it asks it for all whom the caller acts for.
do $$
declare
    p record;
    own constant text := 'assignee_id = ( SELECT scope.membership_id() AS membership_id)';
    acting constant text := 'assignee_id = ANY (( SELECT scope.acting_for() AS acting_for)::uuid[])';
begin
    for p in select tablename, policyname, qual, with_check from pg_policies
             where schemaname = 'public' and strpos(qual || coalesce(with_check, ''), own) > 0 loop
        execute format('alter policy %I on %I using (%s)', p.policyname, p.tablename, replace(p.qual, own, acting));
        if p.with_check is not null then
            execute format('alter policy %I on %I with check (%s)', p.policyname, p.tablename, replace(p.with_check, own, acting));
        end if;
    end loop;
end
$$;
--rollback do $$ declare p record; own constant text := 'assignee_id = ( SELECT scope.membership_id() AS membership_id)'; acting constant text := 'assignee_id = ANY (( SELECT scope.acting_for() AS acting_for)::uuid[])'; begin for p in select tablename, policyname, qual, with_check from pg_policies where schemaname = 'public' and strpos(qual || coalesce(with_check, ''), acting) > 0 loop execute format('alter policy %I on %I using (%s)', p.policyname, p.tablename, replace(p.qual, acting, own)); if p.with_check is not null then execute format('alter policy %I on %I with check (%s)', p.policyname, p.tablename, replace(p.with_check, acting, own)); end if; end loop; end $$; drop function scope.stood_in_for(timestamptz); drop function scope.acting_for(); revoke select on absences from huiyin_definer;
