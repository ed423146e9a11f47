--liquibase formatted sql
--changeset huiyin:20261122-0108-cases-create-shared-replies
--comment How far the one answer has come with each case: it waits, was given, or was left out with the reason.
create table shared_replies (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    answer_id uuid not null,
    case_id uuid not null,
    state text not null check (state in ('WAITING', 'GIVEN', 'LEFT_OUT')),
    reason text check (reason in ('STATE', 'UNLINKED', 'FAILED')),
    at timestamptz,
    primary key (company_id, answer_id, case_id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, answer_id) references shared_answers (company_id, id),
    foreign key (company_id, case_id) references cases (company_id, id),
    check ((state = 'LEFT_OUT') = (reason is not null)),
    check ((state = 'WAITING') = (at is null))
);
create index shared_replies_estate on shared_replies (company_id, estate_id);
create index shared_replies_case on shared_replies (company_id, case_id);
-- A case waits for one answer at a time, so that nobody is answered twice.
create unique index shared_replies_waiting on shared_replies (company_id, case_id) where state = 'WAITING';

alter table shared_replies enable row level security;
alter table shared_replies force row level security;
create policy shared_replies_scope on shared_replies
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or ((select scope.reach()) = 'estate' and estate_id = (select scope.estate_id())))
    );
grant select, insert on shared_replies to huiyin_runtime;
grant update (state, reason, at) on shared_replies to huiyin_runtime;
--rollback drop table shared_replies;
