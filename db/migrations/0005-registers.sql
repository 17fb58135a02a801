-- Registers: records of the shapes programmes declare, with their history, and what they are filtered, sorted, searched and mapped by.

create table programme_version (
  tenant_id uuid not null references tenant (id),
  programme text not null,
  version integer not null,
  hash text not null,
  definition jsonb not null,
  installed_at timestamptz not null,
  upgraded_at timestamptz,
  primary key (tenant_id, programme, version)
);
comment on table programme_version is 'Versions of a programme a space has had, as they were; hash: SHA-256 of the definition. upgraded_at empty: records of earlier versions are still being brought to this one, page by page.';

create table register_record (
  tenant_id uuid not null,
  id uuid not null,
  programme text not null,
  register text not null,
  keeper_organization_id uuid not null,
  place_id uuid references place (id),
  on_date date,
  title text not null,
  stage text not null check (stage in ('draft', 'submitted', 'verified')),
  values jsonb not null,
  version integer not null default 1,
  programme_version integer not null,
  programme_hash text not null,
  client_key uuid,
  unique_key text,
  created_by uuid not null,
  created_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  submitted_by uuid,
  verified_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, keeper_organization_id) references organization (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, changed_by) references person (tenant_id, id),
  foreign key (tenant_id, submitted_by) references person (tenant_id, id),
  foreign key (tenant_id, verified_by) references person (tenant_id, id),
  check (stage = 'draft' or submitted_by is not null),
  check ((stage = 'verified') = (verified_by is not null))
);
comment on table register_record is 'A record of a register as it stands; values by the codes of its fields (pack-kit/fields/field-value.ts).';
comment on column register_record.keeper_organization_id is 'In whose name it is kept; passes to the successor when that agency is reorganized. The place stays as it was on its day.';
comment on column register_record.client_key is 'Made by the form it was filled in, so that one filled without connection and sent twice is stored once.';
comment on column register_record.unique_key is 'Folded values of the fields by which the register tells its records apart; empty where one of them is not known.';
comment on column register_record.programme_hash is 'Hash of the definition the values were last written under.';
create unique index register_record_sent_once on register_record (tenant_id, client_key) where client_key is not null;
create unique index register_record_once on register_record (tenant_id, register, unique_key) where removed_at is null and unique_key is not null;
create index register_record_newest on register_record (tenant_id, register, id) where removed_at is null;
create index register_record_by_stage on register_record (tenant_id, register, stage, id) where removed_at is null;
create index register_record_by_place on register_record (tenant_id, register, place_id, id) where removed_at is null;
create index register_record_by_keeper on register_record (tenant_id, keeper_organization_id, id);
create index register_record_removed on register_record (tenant_id, register, id) where removed_at is not null;

create table register_change (
  tenant_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  version integer not null,
  kind text not null check (kind in ('created', 'edited', 'submitted', 'verified', 'returned', 'removed', 'restored', 'upgraded', 'followed')),
  stage text not null check (stage in ('draft', 'submitted', 'verified')),
  keeper_organization_id uuid not null,
  title text not null,
  values jsonb not null,
  programme_version integer not null,
  programme_hash text not null,
  note text,
  by_person_id uuid,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references register_record (tenant_id, id),
  foreign key (tenant_id, by_person_id) references person (tenant_id, id),
  check (by_person_id is not null or kind = 'upgraded')
);
comment on table register_change is 'What happened to a record, append-only, with what it was afterwards: a record as of a day is its last change by then.';
create unique index register_change_by_record on register_change (tenant_id, record_id, version);

create table register_value (
  tenant_id uuid not null,
  record_id uuid not null,
  field text collate "C" not null,
  position smallint not null,
  register text collate "C" not null,
  text_value text collate "C",
  number_value double precision,
  date_value date,
  -- No foreign key: only the store that writes the record writes it, in the same transaction.
  primary key (tenant_id, record_id, field, position)
);
comment on table register_value is 'Values of records that are not removed, folded, by which lists are filtered and sorted; kept by the store of records. Rows of text, double precision and date, whose comparisons may use an index under row-level security: those of numeric and jsonb may not.';
create index register_value_by_text on register_value (tenant_id, register, field, text_value, record_id) where text_value is not null;
create index register_value_by_number on register_value (tenant_id, register, field, number_value, record_id) where number_value is not null;
create index register_value_by_date on register_value (tenant_id, register, field, date_value, record_id) where date_value is not null;

create table register_word (
  tenant_id uuid not null,
  register text collate "C" not null,
  word text collate "C" not null,
  record_id uuid not null,
  primary key (tenant_id, register, word, record_id)
);
comment on table register_word is 'Words of records that are not removed, folded: what they are searched by. Rows, not a text index, as assignment_word.';
create index register_word_by_record on register_word (tenant_id, record_id, word);

create table register_point (
  tenant_id uuid not null,
  record_id uuid not null,
  field text collate "C" not null,
  register text collate "C" not null,
  longitude double precision not null check (longitude between -180 and 180),
  latitude double precision not null check (latitude between -90 and 90),
  primary key (tenant_id, record_id, field)
);
comment on table register_point is 'Where records that are not removed lie (WGS 84): their point, or one on their line or in their area.';
create index register_point_by_box on register_point (tenant_id, register, field, longitude, latitude, record_id);

create table register_file (
  tenant_id uuid not null,
  file_id uuid not null,
  record_id uuid not null,
  primary key (tenant_id, file_id, record_id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
  foreign key (tenant_id, record_id) references register_record (tenant_id, id)
);
comment on table register_file is 'Files a record names or has named, with the small and public copies of its photos; kept as long as its history.';
create index register_file_by_record on register_file (tenant_id, record_id);

create table register_photo (
  tenant_id uuid not null,
  file_id uuid not null,
  thumbnail_file_id uuid not null,
  public_file_id uuid not null,
  width integer not null,
  height integer not null,
  primary key (tenant_id, file_id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id) on delete cascade,
  foreign key (tenant_id, thumbnail_file_id) references stored_file (tenant_id, id) on delete cascade,
  foreign key (tenant_id, public_file_id) references stored_file (tenant_id, id) on delete cascade
);
comment on table register_photo is 'A photo with two copies without anything the camera noted (place, time, device): a small one for lists, one for whatever is public.';
create index register_photo_by_thumbnail on register_photo (tenant_id, thumbnail_file_id);
create index register_photo_by_public on register_photo (tenant_id, public_file_id);

-- ── row-level security and rights ──

do $$
declare
  table_name text;
begin
  foreach table_name in array array['programme_version', 'register_record', 'register_change', 'register_value', 'register_word', 'register_point', 'register_file', 'register_photo']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy tenant_only on %I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', table_name);
  end loop;
end
$$;

grant select, insert, update on programme_version, register_record to dondoc_app;
grant select, insert on register_change, register_file, register_photo to dondoc_app;
grant select, insert, delete on register_value, register_word, register_point to dondoc_app;
