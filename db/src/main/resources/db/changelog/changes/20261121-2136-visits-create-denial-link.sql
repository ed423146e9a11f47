--liquibase formatted sql
--changeset huiyin:20261121-2136-visits-create-denial-link splitStatements:false
--comment Who follows a link belongs nowhere: the function looks past policies and tells where an open link leads, by the token's digest only.
create function scope.denial_link(p_hash bytea, p_now timestamptz)
    returns table (company_id uuid, estate_id uuid, link_id uuid, visit_id uuid, happened_at timestamptz, zone text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select l.company_id, l.estate_id, l.id, l.visit_id, v.happened_at, e.zone
    from denial_links l
    join visits v on v.company_id = l.company_id and v.id = l.visit_id
    join estates e on e.company_id = l.company_id and e.id = l.estate_id
    where l.token_hash = p_hash and l.used_at is null and l.expires_at > p_now and v.denied_at is null
$$;
revoke all on function scope.denial_link(bytea, timestamptz) from public;
grant execute on function scope.denial_link(bytea, timestamptz) to huiyin_runtime;
grant select on denial_links, visits, estates to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.denial_link(bytea, timestamptz) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.denial_link(bytea, timestamptz);
--rollback revoke select on denial_links, visits from huiyin_definer;
