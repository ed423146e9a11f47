--liquibase formatted sql
--changeset huiyin:20261122-0112-cases-tell-the-company-alone splitStatements:false rollbackSplitStatements:false
--comment What is told to the company alone is not there for anybody of the estate. Bookkeeping, which has no membership, still sees it.
alter table cases add column company_alone boolean not null default false;
alter table case_accounts add column company_alone boolean not null default false;
alter table case_parties add column company_alone boolean not null default false;
alter table timeline_entries add column company_alone boolean not null default false;
alter table timeline_texts add column company_alone boolean not null default false;
alter table attachments add column company_alone boolean not null default false;
grant update (company_alone) on case_accounts, case_parties, timeline_entries, timeline_texts, attachments to huiyin_runtime;

do $$
declare
    p record;
begin
    for p in select tablename, policyname, qual from pg_policies
             where schemaname = 'public'
               and tablename in ('cases', 'case_accounts', 'case_parties', 'timeline_entries', 'timeline_texts', 'attachments') loop
        execute format(
            'alter policy %I on %I using ((%s) and (not company_alone or (select scope.reach()) in (''company'', ''occupant'') or (select scope.membership_id()) is null))',
            p.policyname, p.tablename, p.qual);
    end loop;
end
$$;
--rollback do $$ declare p record; begin for p in select tablename, policyname, qual from pg_policies where schemaname = 'public' and tablename in ('cases', 'case_accounts', 'case_parties', 'timeline_entries', 'timeline_texts', 'attachments') loop execute format('alter policy %I on %I using (%s)', p.policyname, p.tablename, regexp_replace(p.qual, ' AND \(\(NOT company_alone\).*$', ')')); end loop; end $$;
--rollback alter table cases drop column company_alone;
--rollback alter table case_accounts drop column company_alone;
--rollback alter table case_parties drop column company_alone;
--rollback alter table timeline_entries drop column company_alone;
--rollback alter table timeline_texts drop column company_alone;
--rollback alter table attachments drop column company_alone;
