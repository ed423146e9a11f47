--liquibase formatted sql
--changeset huiyin:20261122-0403-cases-keep-media-links
--comment Where a machine that filed a report keeps a picture of it: a link, which nothing here ever opens.
alter table open311_requests add column media_url text check (length(media_url) <= 1000);
--rollback alter table open311_requests drop column media_url;
