--liquibase formatted sql
--changeset huiyin:20261122-0100-cases-hide-from-those-concerned splitStatements:false rollbackSplitStatements:false
--comment A case about a member of staff or a department is not there for them, whatever else would let them see it. Columns of every row, so that the policies need no join.
alter table cases add column about_member_id uuid, add column about_department_id uuid;
alter table case_accounts add column about_member_id uuid, add column about_department_id uuid;
alter table case_parties add column about_member_id uuid, add column about_department_id uuid;
alter table timeline_entries add column about_member_id uuid, add column about_department_id uuid;
alter table timeline_texts add column about_member_id uuid, add column about_department_id uuid;
alter table attachments add column about_member_id uuid, add column about_department_id uuid;
alter table cases
    add constraint cases_about_member_fk foreign key (company_id, about_member_id) references memberships (company_id, id),
    add constraint cases_about_department_fk foreign key (company_id, about_department_id) references departments (company_id, id);
create index cases_about_member on cases (company_id, about_member_id);
create index cases_about_department on cases (company_id, about_department_id);
grant update (about_member_id, about_department_id) on case_accounts, case_parties, timeline_entries, timeline_texts, attachments to huiyin_runtime;

do $$
declare
    p record;
begin
    for p in select tablename, policyname, qual from pg_policies
             where schemaname = 'public'
               and tablename in ('cases', 'case_accounts', 'case_parties', 'timeline_entries', 'timeline_texts', 'attachments') loop
        execute format(
            'alter policy %I on %I using ((%s) and (about_member_id is null or about_member_id is distinct from (select scope.membership_id())) and (about_department_id is null or about_department_id is distinct from (select scope.department_id())))',
            p.policyname, p.tablename, p.qual);
    end loop;
end
$$;
--rollback do $$ declare p record; begin for p in select tablename, policyname, qual from pg_policies where schemaname = 'public' and tablename in ('cases', 'case_accounts', 'case_parties', 'timeline_entries', 'timeline_texts', 'attachments') loop execute format('alter policy %I on %I using (%s)', p.policyname, p.tablename, regexp_replace(p.qual, ' AND \(\(about_member_id IS NULL\).*$', ')')); end loop; end $$;
--rollback alter table cases drop column about_member_id, drop column about_department_id;
--rollback alter table case_accounts drop column about_member_id, drop column about_department_id;
--rollback alter table case_parties drop column about_member_id, drop column about_department_id;
--rollback alter table timeline_entries drop column about_member_id, drop column about_department_id;
--rollback alter table timeline_texts drop column about_member_id, drop column about_department_id;
--rollback alter table attachments drop column about_member_id, drop column about_department_id;
