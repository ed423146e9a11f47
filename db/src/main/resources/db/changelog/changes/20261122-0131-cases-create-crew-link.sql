--liquibase formatted sql
--changeset huiyin:20261122-0131-cases-create-crew-link splitStatements:false
--comment Who works by a link belongs nowhere: the function looks past policies and tells which order it is, by the token's digest only.
create function scope.crew_link(p_hash bytea)
    returns table (company_id uuid, estate_id uuid, order_id uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select o.company_id, o.estate_id, o.id from crew_orders o where o.token_hash = p_hash
$$;
revoke all on function scope.crew_link(bytea) from public;
grant execute on function scope.crew_link(bytea) to huiyin_runtime;
grant select on crew_orders to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.crew_link(bytea) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.crew_link(bytea);
--rollback revoke select on crew_orders from huiyin_definer;
