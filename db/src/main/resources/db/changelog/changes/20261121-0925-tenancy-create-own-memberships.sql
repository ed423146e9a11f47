--liquibase formatted sql
--changeset huiyin:20261121-0925-tenancy-create-own-memberships splitStatements:false
--comment A person's memberships with the names of company and estate, before any of them is chosen: it filters by the person itself.
create function scope.own_memberships()
    returns table (
        membership_id uuid, company_id uuid, company_name text, organization text, estate_id uuid, estate_name text, zone text,
        role text, department_id uuid, occupant_id uuid, display_name text, valid_from timestamptz, valid_until timestamptz)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select m.id, m.company_id, c.name, c.organization, m.estate_id, e.name, e.zone,
           m.role, m.department_id, m.occupant_id, m.display_name, m.valid_from, m.valid_until
    from memberships m
    join companies c on c.id = m.company_id
    left join estates e on e.company_id = m.company_id and e.id = m.estate_id
    where m.person_id = nullif(current_setting('app.person_id', true), '')::uuid
    order by c.name, e.name nulls first, m.role, m.id
$$;
revoke all on function scope.own_memberships() from public;
grant execute on function scope.own_memberships() to huiyin_runtime;
grant select on companies, estates, memberships to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.own_memberships() owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.own_memberships(); revoke select on companies, estates, memberships from huiyin_definer;
