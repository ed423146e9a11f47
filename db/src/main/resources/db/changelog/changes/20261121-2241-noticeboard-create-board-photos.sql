--liquibase formatted sql
--changeset huiyin:20261121-2241-noticeboard-create-board-photos
--comment Photos that hang with a post: the file's id and a token for the public page, nothing of the case.
create table board_photos (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    post_id uuid not null,
    attachment_id uuid not null,
    media_type text not null,
    token text not null unique,
    -- As its post's, so that the policy needs no join.
    readable_by text not null check (readable_by in ('RESIDENTS', 'PUBLIC')),
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, post_id) references board_posts (company_id, id),
    foreign key (company_id, attachment_id) references attachments (company_id, id)
);
create unique index board_photos_post on board_photos (company_id, post_id, attachment_id);
create index board_photos_estate on board_photos (company_id, estate_id);
create index board_photos_attachment on board_photos (company_id, attachment_id);

alter table board_photos enable row level security;
alter table board_photos force row level security;
create policy board_photos_scope on board_photos to huiyin_runtime
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
-- Whether its post still hangs is asked of the post.
create policy board_photos_public on board_photos for select to huiyin_board using (readable_by = 'PUBLIC');
grant select, insert, delete on board_photos to huiyin_runtime;
grant select on board_photos to huiyin_board;
--rollback drop table board_photos;
