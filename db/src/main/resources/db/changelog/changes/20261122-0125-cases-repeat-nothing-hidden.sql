--liquibase formatted sql
--changeset huiyin:20261122-0125-cases-repeat-nothing-hidden splitStatements:false rollbackSplitStatements:false
--comment What was told to the company alone is no earlier case for others: the count of repeats would tell that it is there.
drop function scope.earlier_case(uuid, text, text, timestamptz, timestamptz, uuid);
create function scope.earlier_case(
    of_estate uuid, of_place text, of_category text, before timestamptz, since timestamptz, not_this uuid)
    returns table (case_id uuid, repeats integer)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select c.id, (count(*) over ())::integer
    from cases c
    where c.company_id = nullif(current_setting('app.company_id', true), '')::uuid
      and c.estate_id = of_estate
      and (of_estate = nullif(current_setting('app.estate_id', true), '')::uuid
           or current_setting('app.reach', true) = 'company')
      and c.place_key = of_place
      and c.category = of_category
      and c.received_at >= since
      and (c.received_at, c.id) < (before, not_this)
      and c.id <> not_this
      and c.valid is distinct from false
      and not c.company_alone
    order by c.received_at desc, c.id desc
    limit 1
$$;
revoke all on function scope.earlier_case(uuid, text, text, timestamptz, timestamptz, uuid) from public;
grant execute on function scope.earlier_case(uuid, text, text, timestamptz, timestamptz, uuid) to huiyin_runtime;
grant create on schema scope to huiyin_definer;
alter function scope.earlier_case(uuid, text, text, timestamptz, timestamptz, uuid) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.earlier_case(uuid, text, text, timestamptz, timestamptz, uuid); create function scope.earlier_case( of_estate uuid, of_place text, of_category text, before timestamptz, since timestamptz, not_this uuid) returns table (case_id uuid, repeats integer) language sql stable security definer set search_path = public, pg_temp as $$ select c.id, (count(*) over ())::integer from cases c where c.company_id = nullif(current_setting('app.company_id', true), '')::uuid and c.estate_id = of_estate and (of_estate = nullif(current_setting('app.estate_id', true), '')::uuid or current_setting('app.reach', true) = 'company') and c.place_key = of_place and c.category = of_category and c.received_at >= since and (c.received_at, c.id) < (before, not_this) and c.id <> not_this and c.valid is distinct from false order by c.received_at desc, c.id desc limit 1 $$; revoke all on function scope.earlier_case(uuid, text, text, timestamptz, timestamptz, uuid) from public; grant execute on function scope.earlier_case(uuid, text, text, timestamptz, timestamptz, uuid) to huiyin_runtime; grant create on schema scope to huiyin_definer; alter function scope.earlier_case(uuid, text, text, timestamptz, timestamptz, uuid) owner to huiyin_definer; revoke create on schema scope from huiyin_definer;
