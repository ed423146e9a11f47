--liquibase formatted sql
--changeset huiyin:20261122-0110-duties-let-clocks-stand-still
--comment While its subject waits for what is outside the office's hands, a duty is neither due nor missed.
alter table duties
    -- The times during which its clock stood still, each with its reason; the last may be open.
    add column stops jsonb not null default '[]',
    -- Since when it stands still; null where it runs.
    add column paused_since timestamptz,
    -- How long it stood still before that, counted apart.
    add column paused_seconds bigint not null default 0,
    add constraint duties_paused_are_open check (paused_since is null or (state = 'OPEN' and next_look_at is null));
--rollback alter table duties drop constraint duties_paused_are_open, drop column paused_seconds, drop column paused_since, drop column stops;
