--liquibase formatted sql
--changeset huiyin:20261122-0111-cases-pause
--comment What a case waits for, since when, and until when it is expected to.
alter table cases
    add column paused_since timestamptz,
    add column pause_reason text check (pause_reason in ('OCCUPANT', 'THIRD_PARTY', 'WEATHER', 'DEVELOPER', 'FUND_VOTE')),
    add column paused_until timestamptz,
    add constraint cases_paused_for_a_reason check ((paused_since is null) = (pause_reason is null)),
    add constraint cases_expected_end_of_a_pause check (paused_until is null or paused_since is not null);
--rollback alter table cases drop constraint cases_expected_end_of_a_pause, drop constraint cases_paused_for_a_reason, drop column paused_until, drop column pause_reason, drop column paused_since;
