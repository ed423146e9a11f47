--liquibase formatted sql
--changeset huiyin:20261122-0110-cases-book-services
--comment How far a booked service is agreed: offered by the office, confirmed by the customer, done by a department or outside.
alter table cases
    add column booking_checked_at timestamptz,
    add column booking_confirmed_at timestamptz,
    add column booking_starts_at timestamptz,
    -- In yuan.
    add column booking_price integer check (booking_price >= 0),
    add column booking_provided boolean not null default false,
    add constraint cases_booking_in_order check (booking_confirmed_at is null or booking_checked_at is not null);
--rollback alter table cases drop column booking_checked_at, drop column booking_confirmed_at, drop column booking_starts_at, drop column booking_price, drop column booking_provided;
