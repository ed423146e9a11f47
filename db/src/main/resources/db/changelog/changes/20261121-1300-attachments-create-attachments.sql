--liquibase formatted sql
--changeset huiyin:20261121-1300-attachments-create-attachments
--comment What was uploaded: the bytes lie in a folder, this row says what they are and who may see them.
create table attachments (
    company_id uuid not null references companies (id),
    -- Null until it belongs to something where somebody of head office uploaded it.
    estate_id uuid,
    id uuid not null,
    kind text not null check (kind in ('PHOTO', 'RECORDING', 'PAPER')),
    media_type text not null,
    size_bytes bigint not null check (size_bytes > 0),
    sha256 bytea not null check (length(sha256) = 32),
    uploaded_at timestamptz not null,
    -- The membership that uploaded it: sees it before it belongs to anything.
    uploaded_by_id uuid not null,
    -- What it belongs to, null until an act refers to it.
    subject_type text,
    subject_id uuid,
    -- Who besides the estate's staff may see it: they follow the subject.
    occupant_id uuid,
    department_id uuid,
    assignee_id uuid,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, uploaded_by_id) references memberships (company_id, id),
    foreign key (company_id, department_id) references departments (company_id, id),
    foreign key (company_id, assignee_id) references memberships (company_id, id),
    check ((subject_type is null) = (subject_id is null))
);
create index attachments_estate on attachments (company_id, estate_id, uploaded_at);
create index attachments_subject on attachments (company_id, subject_id);
create index attachments_uploaded_by on attachments (company_id, uploaded_by_id);
create index attachments_department on attachments (company_id, department_id);
create index attachments_assignee on attachments (company_id, assignee_id);

alter table attachments enable row level security;
alter table attachments force row level security;
create policy attachments_scope on attachments
    using (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (
                    (select scope.reach()) = 'estate'
                    or ((select scope.reach()) = 'department' and department_id = (select scope.department_id()))
                    or ((select scope.reach()) = 'worker' and assignee_id = (select scope.membership_id()))
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
                    or (
                        (select scope.reach()) in ('department', 'worker', 'occupant')
                        and uploaded_by_id = (select scope.membership_id())
                    )
                )
            )
        )
    )
    with check (
        company_id = (select scope.company_id())
        and (
            (select scope.reach()) = 'company'
            or (
                estate_id = (select scope.estate_id())
                and (
                    (select scope.reach()) = 'estate'
                    or ((select scope.reach()) = 'department' and department_id = (select scope.department_id()))
                    or ((select scope.reach()) = 'worker' and assignee_id = (select scope.membership_id()))
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id()))
                    or (
                        (select scope.reach()) in ('department', 'worker', 'occupant')
                        and uploaded_by_id = (select scope.membership_id())
                    )
                )
            )
        )
    );
grant select, insert, delete on attachments to huiyin_runtime;
-- What was stored stays as it is; only whom it belongs to changes.
grant update (estate_id, subject_type, subject_id, occupant_id, department_id, assignee_id) on attachments to huiyin_runtime;
--rollback drop table attachments;
