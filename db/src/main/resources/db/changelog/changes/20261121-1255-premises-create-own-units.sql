--liquibase formatted sql
--changeset huiyin:20261121-1255-premises-create-own-units splitStatements:false
--comment An occupant's own units now: policies may not join, and neighbours' units are nobody's business.
create function scope.own_units(p_today date)
    returns table (
        id uuid, estate_id uuid, building_id uuid, entrance_id uuid, label text, building text, entrance text, kind text,
        state text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select distinct u.id, u.estate_id, u.building_id, u.entrance_id, u.label, b.code, coalesce(e.code, ''), u.kind, u.state
    from occupancies o
    join units u on u.company_id = o.company_id and u.id = o.unit_id
    join buildings b on b.company_id = u.company_id and b.id = u.building_id
    left join entrances e on e.company_id = u.company_id and e.id = u.entrance_id
    where o.company_id = nullif(current_setting('app.company_id', true), '')::uuid
        and o.occupant_id = nullif(current_setting('app.occupant_id', true), '')::uuid
        and (o.valid_from is null or o.valid_from <= p_today)
        and (o.valid_until is null or o.valid_until >= p_today)
    order by u.label, u.id
$$;
revoke all on function scope.own_units(date) from public;
grant execute on function scope.own_units(date) to huiyin_runtime;
grant select on buildings, entrances, units, occupancies to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.own_units(date) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.own_units(date); revoke select on buildings, entrances, units, occupancies from huiyin_definer;
