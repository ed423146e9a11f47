--liquibase formatted sql
--changeset huiyin:20261121-1250-premises-create-redeem-code splitStatements:false
--comment Redeeming looks past policies, since whoever redeems belongs nowhere yet; it acts for the person of the scope only.
create function scope.redeem_code(p_hash bytea, p_now timestamptz, p_membership_id uuid)
    returns table (outcome text, membership_id uuid, company_id uuid, organization text, estate_id uuid, role text)
    language plpgsql security definer set search_path = public, pg_temp
as $$
#variable_conflict use_column
declare
    person uuid := nullif(current_setting('app.person_id', true), '')::uuid;
    code joining_codes;
    place memberships;
begin
    if person is null then
        return query select 'unknown', null::uuid, null::uuid, null::text, null::uuid, null::text;
        return;
    end if;
    select * into code from joining_codes c where c.code_hash = p_hash for update;
    if not found or code.revoked_at is not null then
        return query select 'unknown', null::uuid, null::uuid, null::text, null::uuid, null::text;
        return;
    end if;
    if code.redeemed_at is not null then
        return query select 'used', null::uuid, null::uuid, null::text, null::uuid, null::text;
        return;
    end if;
    if code.expires_at <= p_now then
        return query select 'expired', null::uuid, null::uuid, null::text, null::uuid, null::text;
        return;
    end if;
    if code.occupant_id is not null then
        if exists (
            select from memberships m
            where m.company_id = code.company_id and m.occupant_id = code.occupant_id and m.person_id <> person
                and (m.valid_until is null or m.valid_until > p_now)) then
            return query select 'used', null::uuid, null::uuid, null::text, null::uuid, null::text;
            return;
        end if;
        select * into place from memberships m
        where m.company_id = code.company_id and m.occupant_id = code.occupant_id and m.person_id = person
            and (m.valid_until is null or m.valid_until > p_now);
        if not found then
            insert into memberships (company_id, estate_id, id, person_id, role, occupant_id, display_name, valid_from)
            select code.company_id, code.estate_id, p_membership_id, person, 'OCCUPANT', o.id, o.name, p_now
            from occupants o where o.company_id = code.company_id and o.id = code.occupant_id
            returning * into place;
        end if;
    else
        update memberships m set person_id = person, version = m.version + 1
        where m.company_id = code.company_id and m.id = code.membership_id and m.person_id is null
            and (m.valid_until is null or m.valid_until > p_now)
        returning * into place;
        if not found then
            return query select 'unknown', null::uuid, null::uuid, null::text, null::uuid, null::text;
            return;
        end if;
    end if;
    update joining_codes c set redeemed_at = p_now where c.company_id = code.company_id and c.id = code.id;
    return query
        select 'redeemed', place.id, place.company_id, k.organization, place.estate_id, place.role
        from companies k where k.id = place.company_id;
end
$$;
revoke all on function scope.redeem_code(bytea, timestamptz, uuid) from public;
grant execute on function scope.redeem_code(bytea, timestamptz, uuid) to huiyin_runtime;
grant select, update on joining_codes to huiyin_definer;
grant insert, update on memberships to huiyin_definer;
grant select on occupants to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.redeem_code(bytea, timestamptz, uuid) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.redeem_code(bytea, timestamptz, uuid);
--rollback revoke all on joining_codes, occupants from huiyin_definer;
--rollback revoke insert, update on memberships from huiyin_definer;
