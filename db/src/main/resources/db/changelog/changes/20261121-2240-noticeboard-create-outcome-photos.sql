--liquibase formatted sql
--changeset huiyin:20261121-2240-noticeboard-create-outcome-photos
--comment Photos chosen for an outcome; one of the complainant's own home needs their word.
create table outcome_photos (
    company_id uuid not null references companies (id),
    estate_id uuid not null,
    id uuid not null,
    outcome_id uuid not null,
    attachment_id uuid not null,
    -- Shows the complainant's own home.
    own_home boolean not null,
    -- The complainant's word; null until they gave it.
    consent text check (consent in ('GIVEN', 'REFUSED')),
    consented_at timestamptz,
    -- Copied from the outcome so that the policy needs no join.
    occupant_id uuid,
    primary key (company_id, id),
    foreign key (company_id, estate_id) references estates (company_id, id),
    foreign key (company_id, outcome_id) references outcomes (company_id, id),
    foreign key (company_id, attachment_id) references attachments (company_id, id),
    foreign key (company_id, occupant_id) references occupants (company_id, id),
    check ((consent is null) = (consented_at is null))
);
create unique index outcome_photos_once on outcome_photos (company_id, outcome_id, attachment_id);
create index outcome_photos_attachment on outcome_photos (company_id, attachment_id);
create index outcome_photos_estate on outcome_photos (company_id, estate_id);
create index outcome_photos_occupant on outcome_photos (company_id, occupant_id);

alter table outcome_photos enable row level security;
alter table outcome_photos force row level security;
create policy outcome_photos_scope on outcome_photos
    using (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or (estate_id = (select scope.estate_id())
                and ((select scope.reach()) = 'estate'
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id())))))
    )
    with check (
        company_id = (select scope.company_id())
        and ((select scope.reach()) = 'company'
            or (estate_id = (select scope.estate_id())
                and ((select scope.reach()) = 'estate'
                    or ((select scope.reach()) = 'occupant' and occupant_id = (select scope.occupant_id())))))
    );
grant select, insert, delete on outcome_photos to huiyin_runtime;
grant update (consent, consented_at) on outcome_photos to huiyin_runtime;
--rollback drop table outcome_photos;
