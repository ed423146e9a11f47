--liquibase formatted sql
--changeset huiyin:20261122-0401-duties-keep-from-those-concerned
--comment From whom of the office a duty is kept, because its subject is about them: so that it is told and given to the next in line.
alter table duties
    add column kept_from_member_id uuid,
    add column kept_from_department_id uuid,
    add constraint duties_kept_from_member_fk foreign key (company_id, kept_from_member_id) references memberships (company_id, id),
    add constraint duties_kept_from_department_fk foreign key (company_id, kept_from_department_id) references departments (company_id, id);
create index duties_kept_from_member on duties (company_id, kept_from_member_id);
create index duties_kept_from_department on duties (company_id, kept_from_department_id);
update duties d set kept_from_member_id = c.about_member_id, kept_from_department_id = c.about_department_id
from cases c
where c.company_id = d.company_id and c.id = d.subject_id and d.subject_type = 'case'
    and (c.about_member_id is not null or c.about_department_id is not null);
--rollback alter table duties drop column kept_from_department_id, drop column kept_from_member_id;
