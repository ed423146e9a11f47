--liquibase formatted sql
--changeset huiyin:20261121-2220-duties-create-estate-days splitStatements:false rollbackSplitStatements:false
--comment Up to which local day an estate's calendar was told: each day begins once, whichever node tells it.
create table estate_days (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    begun_on date not null,
    primary key (company_id, estate_id),
    foreign key (company_id, estate_id) references estates (company_id, id)
);
alter table estate_days enable row level security;
alter table estate_days force row level security;
create policy estate_days_scope on estate_days
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
grant select, insert, update on estate_days to huiyin_runtime;

-- The job finds which live estates have a local day that did not begin yet, by ids alone, and works under each one's scope.
create function scope.estates_to_begin(at timestamptz, most integer)
    returns table (company_id uuid, estate_id uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select e.company_id, e.id from estates e
    left join estate_days d on d.company_id = e.company_id and d.estate_id = e.id
    where e.status = 'LIVE'
        and (d.begun_on is null or d.begun_on < (estates_to_begin.at at time zone e.zone)::date)
        and exists (
            select from settings_versions v
            where v.company_id = e.company_id and v.estate_id = e.id and v.effective_from <= estates_to_begin.at)
    order by e.company_id, e.id limit most
$$;
revoke all on function scope.estates_to_begin(timestamptz, integer) from public;
grant execute on function scope.estates_to_begin(timestamptz, integer) to huiyin_jobs;
grant select on estate_days, settings_versions to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.estates_to_begin(timestamptz, integer) owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;
--rollback drop function scope.estates_to_begin(timestamptz, integer); revoke select on settings_versions from huiyin_definer; drop table estate_days;
