-- The database's roles. A superuser runs this once in the product's own database, before the first migration; running it
-- again changes nothing but the passwords. The passwords stand as placeholders, which the caller fills in:
--   envsubst '$MIGRATOR_PASSWORD $RUNTIME_PASSWORD $JOBS_PASSWORD $BOARD_PASSWORD' < roles.sql | psql -v ON_ERROR_STOP=1 …
-- There is one statement block and no psql command in it, so that a JDBC driver can run it too.

do $roles$
declare
    name text;
begin
    foreach name in array array[
        'huiyin_migrator', 'huiyin_runtime', 'huiyin_jobs', 'huiyin_board', 'huiyin_definer'
    ] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I', name);
        end if;
    end loop;
end
$roles$;

-- Owns everything, changes data in migrations only; bypasses policies, since a table's owner under FORCE sees no row.
alter role huiyin_migrator with login nosuperuser nocreatedb nocreaterole noreplication bypassrls
    password '${MIGRATOR_PASSWORD}';
-- The app: owns nothing, sees what its transaction's scope allows.
alter role huiyin_runtime with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password '${RUNTIME_PASSWORD}';
-- Reads the queue of due duties across companies, then works under one company's scope.
alter role huiyin_jobs with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password '${JOBS_PASSWORD}';
-- The public noticeboard: published things only.
alter role huiyin_board with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password '${BOARD_PASSWORD}';
-- Owns the functions that must look past policies and that filter by scope themselves. Nobody logs in as it.
alter role huiyin_definer with nologin nosuperuser nocreatedb nocreaterole noreplication bypassrls;

-- The migrator hands functions over to the definer, but does not inherit its rights.
grant huiyin_definer to huiyin_migrator with inherit false, set true;

-- A forgotten transaction must not hold locks; a public page must not hold a connection.
alter role huiyin_runtime set idle_in_transaction_session_timeout = '60s';
alter role huiyin_jobs set idle_in_transaction_session_timeout = '60s';
alter role huiyin_board set statement_timeout = '5s';
alter role huiyin_board set default_transaction_read_only = on;

do $ownership$
begin
    execute format('alter database %I owner to huiyin_migrator', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format(
        'grant connect on database %I to huiyin_runtime, huiyin_jobs, huiyin_board', current_database());
    alter schema public owner to huiyin_migrator;
    revoke all on schema public from public;
    grant usage on schema public to huiyin_runtime, huiyin_jobs, huiyin_board, huiyin_definer;
end
$ownership$;
