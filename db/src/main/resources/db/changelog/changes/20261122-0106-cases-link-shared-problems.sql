--liquibase formatted sql
--changeset huiyin:20261122-0106-cases-link-shared-problems
--comment Which cases are one problem: linked ones count as one matter, the one that leads.
alter table cases
    add column shared_problem_id uuid,
    add column leads_shared boolean not null default false,
    add constraint cases_shared_problem foreign key (company_id, shared_problem_id) references shared_problems (company_id, id),
    add constraint cases_leads_what_it_shares check (not leads_shared or shared_problem_id is not null);
create index cases_shared_problem on cases (company_id, shared_problem_id);
create unique index cases_leads_shared on cases (company_id, shared_problem_id) where leads_shared;
--rollback alter table cases drop column leads_shared, drop column shared_problem_id;
