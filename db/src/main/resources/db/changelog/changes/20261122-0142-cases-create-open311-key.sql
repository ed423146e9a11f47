--liquibase formatted sql
--changeset huiyin:20261122-0142-cases-create-open311-key splitStatements:false
--comment Who calls with a key belongs nowhere: the function looks past policies and tells which live estate it is for, by the key's digest only.
create function scope.open311_key(p_hash bytea)
    returns table (company_id uuid, estate_id uuid, key_id uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select k.company_id, k.estate_id, k.id from open311_keys k
    join estates e on e.company_id = k.company_id and e.id = k.estate_id
    where k.key_hash = p_hash and k.revoked_at is null and e.status = 'LIVE'
$$;
revoke all on function scope.open311_key(bytea) from public;
grant execute on function scope.open311_key(bytea) to huiyin_runtime;
grant select on open311_keys, estates to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.open311_key(bytea) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.open311_key(bytea);
--rollback revoke select on open311_keys from huiyin_definer;
