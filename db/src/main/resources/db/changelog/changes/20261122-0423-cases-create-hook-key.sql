--liquibase formatted sql
--changeset huiyin:20261122-0423-cases-create-hook-key splitStatements:false
--comment Who calls belongs nowhere: the function looks past policies and tells, by the digest of the token alone, which live estate it is for and the encrypted secret to check the signature with.
create function scope.hook_key(p_hash bytea)
    returns table (company_id uuid, estate_id uuid, key_id uuid, purpose text, secret_closed text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select k.company_id, k.estate_id, k.id, k.purpose, k.secret_closed from hook_keys k
    join estates e on e.company_id = k.company_id and e.id = k.estate_id
    where k.token_hash = p_hash and k.revoked_at is null and e.status = 'LIVE'
$$;
revoke all on function scope.hook_key(bytea) from public;
grant execute on function scope.hook_key(bytea) to huiyin_runtime;
grant select on hook_keys, estates to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.hook_key(bytea) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.hook_key(bytea);
--rollback revoke select on hook_keys from huiyin_definer;
