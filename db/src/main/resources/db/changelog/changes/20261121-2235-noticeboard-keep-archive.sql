--liquibase formatted sql
--changeset huiyin:20261121-2235-noticeboard-keep-archive
--comment What hung on a public board stays readable in its archive when its time is over; the page asks for the one or the other.
alter table outcomes add column quarter boolean not null default false;
alter table board_posts add column quarter boolean not null default false;
drop policy board_posts_public on board_posts;
create policy board_posts_public on board_posts for select to huiyin_board
    using (readable_by = 'PUBLIC' and withdrawn_at is null);
--rollback drop policy board_posts_public on board_posts;
--rollback create policy board_posts_public on board_posts for select to huiyin_board using (readable_by = 'PUBLIC' and withdrawn_at is null and expires_at > now());
--rollback alter table board_posts drop column quarter;
--rollback alter table outcomes drop column quarter;
