--liquibase formatted sql
--changeset huiyin:20261121-2135-policy-create-company-templates
--comment Procedures that a company writes itself, version by version, as they were written; only ever added to.
create table company_templates (
    company_id uuid not null references companies (id),
    id uuid not null,
    template text not null,
    version integer not null check (version > 0),
    content text not null,
    reason text not null,
    made_at timestamptz not null,
    made_by uuid,
    made_by_name text not null,
    primary key (company_id, id),
    unique (company_id, template, version)
);

alter table company_templates enable row level security;
alter table company_templates force row level security;
create policy company_templates_scope on company_templates
    using (company_id = (select scope.company_id()))
    with check (company_id = (select scope.company_id()) and (select scope.reach()) = 'company');
grant select, insert on company_templates to huiyin_runtime;
--rollback drop table company_templates;
