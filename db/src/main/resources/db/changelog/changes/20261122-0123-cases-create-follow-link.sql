--liquibase formatted sql
--changeset huiyin:20261122-0123-cases-create-follow-link splitStatements:false
--comment Who follows a link belongs nowhere: the function looks past policies and tells which case it is, by the token's digest only, until 90 days after the case was closed.
create function scope.follow_link(p_hash bytea, p_now timestamptz)
    returns table (company_id uuid, estate_id uuid, case_id uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select l.company_id, l.estate_id, l.case_id
    from follow_links l
    join cases c on c.company_id = l.company_id and c.id = l.case_id
    where l.token_hash = p_hash and (c.closed_at is null or c.closed_at > p_now - interval '90 days')
$$;
revoke all on function scope.follow_link(bytea, timestamptz) from public;
grant execute on function scope.follow_link(bytea, timestamptz) to huiyin_runtime;
grant select on follow_links, cases to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.follow_link(bytea, timestamptz) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.follow_link(bytea, timestamptz);
--rollback revoke select on follow_links from huiyin_definer;
