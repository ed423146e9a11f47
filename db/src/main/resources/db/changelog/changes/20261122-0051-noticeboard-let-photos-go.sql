--liquibase formatted sql
--changeset huiyin:20261122-0051-noticeboard-let-photos-go
--comment A photo that is erased on somebody's demand goes from the outcome and from the board with it.
alter table outcome_photos
    drop constraint outcome_photos_company_id_attachment_id_fkey,
    add foreign key (company_id, attachment_id) references attachments (company_id, id) on delete cascade;
alter table board_photos
    drop constraint board_photos_company_id_attachment_id_fkey,
    add foreign key (company_id, attachment_id) references attachments (company_id, id) on delete cascade;
--rollback alter table board_photos drop constraint board_photos_company_id_attachment_id_fkey, add foreign key (company_id, attachment_id) references attachments (company_id, id);
--rollback alter table outcome_photos drop constraint outcome_photos_company_id_attachment_id_fkey, add foreign key (company_id, attachment_id) references attachments (company_id, id);
