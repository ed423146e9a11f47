--liquibase formatted sql
--changeset huiyin:20261122-0120-premises-create-place-of-code splitStatements:false
--comment Who scans the code on a poster belongs nowhere: the function looks past policies and tells which place of which live estate it is, by the random code only; nobody's name is there.
create function scope.place_of_code(p_code text)
    returns table (company_id uuid, estate_id uuid, place_id uuid, name text, building text, estate_name text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select p.company_id, p.estate_id, p.id, p.name, coalesce(b.code, ''), e.name
    from common_places p
    join estates e on e.company_id = p.company_id and e.id = p.estate_id
    left join buildings b on b.company_id = p.company_id and b.id = p.building_id
    where p.qr_token = p_code and e.status = 'LIVE'
$$;
revoke all on function scope.place_of_code(text) from public;
grant execute on function scope.place_of_code(text) to huiyin_runtime;
grant select on common_places, buildings, estates to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.place_of_code(text) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.place_of_code(text);
--rollback revoke select on common_places from huiyin_definer;
