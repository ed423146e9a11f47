--liquibase formatted sql
--changeset huiyin:20261121-1435-cases-link-premises
--comment Whom and where a case concerns are the company's own; the keys are composite, so no other company's can be named.
alter table cases
    add constraint cases_occupant_fk foreign key (company_id, occupant_id) references occupants (company_id, id),
    add constraint cases_unit_fk foreign key (company_id, unit_id) references units (company_id, id),
    add constraint cases_common_place_fk foreign key (company_id, common_place_id) references common_places (company_id, id);
create index cases_common_place on cases (company_id, common_place_id);
--rollback drop index cases_common_place; alter table cases drop constraint cases_occupant_fk, drop constraint cases_unit_fk, drop constraint cases_common_place_fk;
