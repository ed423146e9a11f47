--liquibase formatted sql
--changeset huiyin:20261121-0900-tenancy-create-scope 
--comment What the current transaction may see: settings that the application sets by set_config(…, true), read by policies.
create schema scope;

create function scope.company_id() returns uuid language sql stable
    return nullif(current_setting('app.company_id', true), '')::uuid;
create function scope.estate_id() returns uuid language sql stable
    return nullif(current_setting('app.estate_id', true), '')::uuid;
create function scope.department_id() returns uuid language sql stable
    return nullif(current_setting('app.department_id', true), '')::uuid;
create function scope.person_id() returns uuid language sql stable
    return nullif(current_setting('app.person_id', true), '')::uuid;
create function scope.membership_id() returns uuid language sql stable
    return nullif(current_setting('app.membership_id', true), '')::uuid;
create function scope.occupant_id() returns uuid language sql stable
    return nullif(current_setting('app.occupant_id', true), '')::uuid;
create function scope.reach() returns text language sql stable
    return nullif(current_setting('app.reach', true), '');

grant usage on schema scope to huiyin_runtime, huiyin_jobs, huiyin_board, huiyin_definer;
grant execute on all functions in schema scope to huiyin_runtime, huiyin_jobs, huiyin_board;
--rollback drop schema scope cascade;
