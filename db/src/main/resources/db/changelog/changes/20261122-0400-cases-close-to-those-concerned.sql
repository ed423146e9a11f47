--liquibase formatted sql
--changeset huiyin:20261122-0400-cases-close-to-those-concerned splitStatements:false rollbackSplitStatements:false
--comment Whatever hangs on a case is as little there for those whom it is about as the case itself: duties and what was told of them, visits, outcomes, letters, messages.
create index cases_company_alone on cases (company_id, estate_id) where company_alone;

-- Few cases are about the caller: their ids are asked for once a statement, and each row of a policy is compared with them.
-- Somebody with several memberships is one person.
create function scope.closed_cases() returns uuid[]
    language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
    own_company constant uuid := nullif(current_setting('app.company_id', true), '')::uuid;
    own_member constant uuid := nullif(current_setting('app.membership_id', true), '')::uuid;
    own_person constant uuid := nullif(current_setting('app.person_id', true), '')::uuid;
    own_department constant uuid := nullif(current_setting('app.department_id', true), '')::uuid;
    own_reach constant text := current_setting('app.reach', true);
begin
    if own_member is null or own_reach = 'occupant' then
        return '{}';
    end if;
    return array(
        select c.id from memberships m join cases c on c.company_id = m.company_id and c.about_member_id = m.id
        where m.company_id = own_company and (m.id = own_member or m.person_id = own_person)
        union all
        select c.id from cases c where c.company_id = own_company and c.about_department_id = own_department
        union all
        select c.id from cases c
        where c.company_id = own_company and c.company_alone and own_reach <> 'company'
            and c.estate_id = nullif(current_setting('app.estate_id', true), '')::uuid);
end
$$;
comment on function scope.closed_cases() is 'The cases that are not there for the caller because they are about them, or were told to the company alone.';

create function scope.closed_duties() returns uuid[]
    language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
    closed constant uuid[] := scope.closed_cases();
begin
    if closed = '{}' then
        return closed;
    end if;
    return array(
        select d.id from duties d
        where d.company_id = nullif(current_setting('app.company_id', true), '')::uuid and d.subject_id = any (closed));
end
$$;
comment on function scope.closed_duties() is 'The duties of the cases that are not there for the caller.';

create function scope.closed_outcomes() returns uuid[]
    language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
    closed constant uuid[] := scope.closed_cases();
begin
    if closed = '{}' then
        return closed;
    end if;
    return array(
        select o.id from outcomes o
        where o.company_id = nullif(current_setting('app.company_id', true), '')::uuid and o.case_id = any (closed));
end
$$;
comment on function scope.closed_outcomes() is 'The outcomes of the cases that are not there for the caller.';

revoke all on function scope.closed_cases(), scope.closed_duties(), scope.closed_outcomes() from public;
grant execute on function scope.closed_cases(), scope.closed_duties(), scope.closed_outcomes()
    to huiyin_runtime, huiyin_jobs, huiyin_board;
grant select on memberships, cases, duties, outcomes to huiyin_definer;
grant create on schema scope to huiyin_definer;
alter function scope.closed_cases() owner to huiyin_definer;
alter function scope.closed_duties() owner to huiyin_definer;
alter function scope.closed_outcomes() owner to huiyin_definer;
revoke create on schema scope from huiyin_definer;

do $$
declare
    p record;
begin
    for p in
        select t.name, t.hangs_on, t.closed, l.policyname, l.qual
        from (values
            ('cases', 'id', 'cases'), ('case_accounts', 'case_id', 'cases'), ('case_parties', 'case_id', 'cases'),
            ('timeline_entries', 'case_id', 'cases'), ('timeline_texts', 'case_id', 'cases'),
            ('attachments', 'subject_id', 'cases'), ('letters', 'case_id', 'cases'),
            ('shared_problems', 'lead_case_id', 'cases'), ('shared_replies', 'case_id', 'cases'),
            ('follow_links', 'case_id', 'cases'), ('crew_orders', 'case_id', 'cases'),
            ('open311_requests', 'case_id', 'cases'),
            ('occurrences', 'subject_id', 'cases'), ('duties', 'subject_id', 'cases'), ('draws', 'subject_id', 'cases'),
            ('duty_breaches', 'duty_id', 'duties'), ('duty_reminders', 'duty_id', 'duties'),
            ('visits', 'case_id', 'cases'), ('visit_answers', 'case_id', 'cases'), ('rechecks', 'case_id', 'cases'),
            ('visit_hand_overs', 'case_id', 'cases'), ('visited_duties', 'duty_id', 'duties'),
            ('outcomes', 'case_id', 'cases'), ('outcome_marks', 'outcome_id', 'outcomes'),
            ('outcome_photos', 'outcome_id', 'outcomes'), ('messages', 'case_id', 'cases')
        ) as t (name, hangs_on, closed)
        join pg_policies l on l.schemaname = 'public' and l.tablename = t.name and l.qual like '%scope.company_id%'
    loop
        execute format(
            'alter policy %I on %I using ((%s) and (%I is null or %I <> all ((select scope.closed_%s())::uuid[])))',
            p.policyname, p.name, p.qual, p.hangs_on, p.hangs_on, p.closed);
    end loop;
end
$$;
--rollback do $$ declare p record; begin for p in select tablename, policyname, qual from pg_policies where schemaname = 'public' and qual ~ 'scope\.closed_' loop execute format('alter policy %I on %I using (%s)', p.policyname, p.tablename, regexp_replace(p.qual, ' AND \(\([a-z_]+ IS NULL\) OR \([a-z_]+ <> ALL \(\( SELECT scope\.closed_.*$', ')')); end loop; end $$;
--rollback drop function scope.closed_outcomes(); drop function scope.closed_duties(); drop function scope.closed_cases();
--rollback revoke select on outcomes, duties from huiyin_definer; drop index cases_company_alone;
