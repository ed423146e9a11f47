--liquibase formatted sql
--changeset huiyin:20261122-0130-tenancy-share-devices
--comment A membership under which a device in the office is logged in: whoever acts there names themselves.
alter table memberships
    add column shared_since timestamptz,
    add column shared_by uuid,
    add foreign key (company_id, shared_by) references memberships (company_id, id),
    add constraint memberships_shared_are_staffs check (shared_since is null or role in ('DESK', 'GUARD', 'WORKER', 'SUPERVISOR'));
create index memberships_shared_by on memberships (company_id, shared_by);
--rollback alter table memberships drop constraint memberships_shared_are_staffs, drop column shared_by, drop column shared_since;
