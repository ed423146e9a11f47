--liquibase formatted sql
--changeset huiyin:20261121-1615-noticeboard-create-board-posts
--comment What hangs on the noticeboard: the published text and nothing else; no case, no occupant, no author.
create table board_posts (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    title_zh text not null,
    title_zh_hant text not null,
    title_en text not null,
    text text not null,
    building text,
    month date not null check (extract(day from month) = 1),
    readable_by text not null check (readable_by in ('RESIDENTS', 'PUBLIC')),
    published_at timestamptz not null,
    expires_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    check (expires_at > published_at)
);
create index board_posts_newest on board_posts (company_id, estate_id, published_at desc, id desc);

alter table board_posts enable row level security;
alter table board_posts force row level security;
create policy board_posts_scope on board_posts to huiyin_runtime
    using (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
    )
    with check (
        company_id = (select scope.company_id())
        and (estate_id = (select scope.estate_id()) or (select scope.reach()) = 'company')
        and (select scope.reach()) in ('company', 'estate')
    );
create policy board_posts_public on board_posts for select to huiyin_board
    using (readable_by = 'PUBLIC' and withdrawn_at is null and expires_at > now());
grant select, insert, update on board_posts to huiyin_runtime;
grant select on board_posts to huiyin_board;
--rollback drop table board_posts;
