-- Organizations and places through time: dated versions, successions, posts, reorganizations, recognitions, imports of sheets.

create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists pg_trgm;

-- ── places: a reference all spaces share, with what a space has set for itself beside it ──

create table place (
  id uuid primary key,
  tenant_id uuid references tenant (id),
  source_key text unique,
  reorganization_id uuid,
  check (tenant_id is null or source_key is null)
);
comment on table place is 'An administrative unit (đơn vị hành chính). Shared by all spaces; tenant_id is set where one space made it by a reorganization of its own. Name, code and parent are in place_version: they change, and codes are reused for other land.';
comment on column place.source_key is 'Recognises the unit again when nationwide data are loaded once more.';

create table place_version (
  id uuid primary key,
  tenant_id uuid references tenant (id),
  place_id uuid not null references place (id),
  valid_from date,
  valid_to date,
  level text not null check (level in ('province', 'district', 'commune')),
  kind text not null check (kind in ('tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu')),
  name text collate "vi-x-icu" not null,
  code text check (code ~ '^[0-9]{2,5}$'),
  parent_id uuid references place (id),
  name_key text not null,
  plain_key text not null,
  certainty text not null default 'confirmed' check (certainty in ('confirmed', 'uncertain')),
  note text,
  reorganization_id uuid,
  ended_by uuid,
  check (valid_to > valid_from),
  check (parent_id <> place_id),
  constraint place_version_once exclude using gist (
    coalesce(tenant_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, place_id with =, daterange(valid_from, valid_to) with &&),
  constraint place_version_code exclude using gist (
    coalesce(tenant_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, level with =, code with =, daterange(valid_from, valid_to) with &&)
    where (code is not null)
);
comment on table place_version is 'Name, kind, code (GSO) and parent of a place from valid_from (empty: since before the data) up to but not including valid_to. A space that has rows of its own for a place sees those alone (known_place_version).';
comment on column place_version.name_key is 'The name without its kind, folded for comparing (rules/fold-place-name.ts); plain_key is the same without diacritics.';
create index place_version_by_place on place_version (place_id);
create index place_version_by_parent on place_version (parent_id, level, name);
create index place_version_by_name on place_version (name_key, level);
create index place_version_by_plain on place_version (plain_key text_pattern_ops, level);
create index place_version_own on place_version (tenant_id, place_id) where tenant_id is not null;

create table place_succession (
  id uuid primary key,
  tenant_id uuid references tenant (id),
  predecessor_id uuid not null references place (id),
  successor_id uuid not null references place (id),
  on_date date not null,
  certainty text not null default 'confirmed' check (certainty in ('confirmed', 'uncertain')),
  document text,
  reorganization_id uuid,
  unique nulls not distinct (tenant_id, predecessor_id, successor_id, on_date),
  check (predecessor_id <> successor_id)
);
comment on table place_succession is 'Land of the predecessor became, wholly or in part, land of the successor on a day.';
create index place_succession_by_predecessor on place_succession (predecessor_id);
create index place_succession_by_successor on place_succession (successor_id);

create view known_place_version with (security_invoker = true) as
select version.* from place_version version
where version.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
  or (version.tenant_id is null and not exists (
    select from place_version own
    where own.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and own.place_id = version.place_id));
comment on view known_place_version is 'Versions of places as the space of this transaction sees them: its own where it has any, otherwise the nationwide ones.';

create table reference_load (
  name text primary key,
  version text not null,
  loaded_at timestamptz not null
);
comment on table reference_load is 'Which version of a nationwide reference (places …) was loaded last.';

-- ── organizations: an identity, its dated versions, its successions ──

alter table organization drop constraint organization_check;
alter table organization add constraint organization_lifetime check (valid_to is null or valid_to >= valid_from);
-- Lists of names stand in the order of the Vietnamese alphabet (Đ after D, tones last), whatever the database was created with.
alter table organization alter column name type text collate "vi-x-icu";
alter table person alter column full_name type text collate "vi-x-icu";
alter table organization add column code_102 text;
alter table organization add column place_id uuid references place (id);
alter table organization add column fields text[] not null default '{}';
comment on table organization is 'An agency (cơ quan, đơn vị) as it is shown today, and its life from valid_from up to but not including valid_to (equal: its making was undone). The columns repeat the version that holds; a check proves them equal.';
comment on column organization.code is 'Identifier by Quyết định 20/2020/QĐ-TTg, level 1 leftmost, such as H33.12.';
comment on column organization.code_102 is 'Identifier by QCVN 102:2016/BTTTT, level 1 rightmost, such as 000.00.12.H33.';

create table organization_version (
  tenant_id uuid not null,
  organization_id uuid not null,
  valid_from date not null,
  valid_to date,
  kind text not null check (kind in ('people_committee', 'committee_office', 'department', 'military_command', 'police', 'party_body', 'front', 'public_service_unit', 'division', 'other')),
  level text not null check (level in ('central', 'province', 'district', 'commune')),
  name text collate "vi-x-icu" not null,
  short_name text,
  code text,
  code_102 text,
  aliases text[] not null default '{}',
  parent_id uuid,
  place_id uuid references place (id),
  fields text[] not null default '{}',
  search_text text not null default '',
  rank smallint generated always as (
    10 * case level when 'central' then 1 when 'province' then 2 when 'district' then 3 else 4 end
    + case kind when 'people_committee' then 0 when 'committee_office' then 1 when 'department' then 2 when 'military_command' then 3
        when 'police' then 4 when 'party_body' then 5 when 'front' then 6 when 'public_service_unit' then 7 when 'division' then 8 else 9 end) stored,
  certainty text not null default 'confirmed' check (certainty in ('confirmed', 'uncertain')),
  note text,
  reorganization_id uuid,
  ended_by uuid,
  primary key (tenant_id, organization_id, valid_from),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id),
  foreign key (tenant_id, parent_id) references organization (tenant_id, id),
  check (valid_to > valid_from),
  check (parent_id <> organization_id),
  constraint organization_version_once exclude using gist (
    tenant_id with =, organization_id with =, daterange(valid_from, valid_to) with &&),
  constraint organization_version_code exclude using gist (
    tenant_id with =, code with =, daterange(valid_from, valid_to) with &&) where (code is not null),
  constraint organization_version_name exclude using gist (
    tenant_id with =, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, lower(name) with =,
    daterange(valid_from, valid_to) with &&)
);
comment on table organization_version is 'What an agency was called, under whom, where and for what, from valid_from up to but not including valid_to.';
comment on column organization_version.reorganization_id is 'The reorganization that made this version; ended_by the one that set valid_to. Both empty where the directory was entered so.';
comment on column organization_version.rank is 'Place in the official list: level, then kind.';
comment on column organization_version.search_text is 'Names, short names and codes without diacritics, for searching.';
create index organization_version_by_parent on organization_version (tenant_id, parent_id, rank, name, organization_id);
create index organization_version_by_rank on organization_version (tenant_id, rank, name, organization_id);
create index organization_version_by_place on organization_version (tenant_id, place_id) where place_id is not null;
create index organization_version_search on organization_version using gin (tenant_id, search_text gin_trgm_ops);

create table organization_name (
  tenant_id uuid not null,
  key text not null,
  organization_id uuid not null,
  valid_from date not null,
  primary key (tenant_id, key, organization_id, valid_from),
  foreign key (tenant_id, organization_id, valid_from) references organization_version (tenant_id, organization_id, valid_from) on delete cascade on update cascade
);
comment on table organization_name is 'Every name of a version (name, short name, aliases), folded for comparing with the words of a directive (rules/fold-name.ts).';
create index organization_name_by_version on organization_name (tenant_id, organization_id, valid_from);

insert into organization_version (tenant_id, organization_id, valid_from, valid_to, kind, level, name, short_name, code, aliases, parent_id)
select tenant_id, id, valid_from, valid_to, kind, level, name, short_name, code, aliases, parent_id from organization;

create table reorganization (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  title text not null,
  document_number text,
  document_issued_on date,
  document_issuer text,
  directive_id uuid,
  file_id uuid,
  effective_on date,
  note text,
  undecided text not null default 'wait' check (undecided in ('wait', 'suggested')),
  state text not null check (state in ('draft', 'recorded', 'following', 'followed', 'undoing', 'undone', 'discarded')),
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  recorded_by uuid,
  recorded_at timestamptz,
  finished_at timestamptz,
  undone_by uuid,
  undone_at timestamptz,
  undone_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  foreign key (tenant_id, undone_by) references person (tenant_id, id),
  check (state in ('draft', 'discarded') or (effective_on is not null and recorded_at is not null and document_number is not null))
);
comment on table reorganization is 'Changes of agencies and places by one legal document on one day (đợt sắp xếp). undecided: what becomes of duties for which nobody chose a successor.';
create index reorganization_by_date on reorganization (tenant_id, effective_on desc, id desc);

create table reorganization_change (
  tenant_id uuid not null,
  id uuid not null,
  reorganization_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('create', 'rename', 'merge', 'split', 'transfer_field', 'abolish', 'move', 'recognise')),
  terms jsonb not null,
  certainty text not null default 'confirmed' check (certainty in ('confirmed', 'uncertain')),
  note text,
  primary key (tenant_id, id),
  foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id)
);
comment on table reorganization_change is 'One change of a reorganization; terms are those of rules/change.ts.';
create index reorganization_change_by_reorganization on reorganization_change (tenant_id, reorganization_id, position);

create table organization_succession (
  tenant_id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  on_date date not null,
  position integer not null default 1,
  fields text[],
  predecessor_ends boolean not null,
  certainty text not null default 'confirmed' check (certainty in ('confirmed', 'uncertain')),
  reorganization_id uuid not null,
  primary key (tenant_id, predecessor_id, successor_id, on_date),
  foreign key (tenant_id, predecessor_id) references organization (tenant_id, id),
  foreign key (tenant_id, successor_id) references organization (tenant_id, id),
  foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id),
  check (predecessor_id <> successor_id)
);
comment on table organization_succession is 'Who takes over from whom on a day. fields: only these fields of work (empty: everything). position 1 is the main successor, to whom goes what nobody decided about.';
create index organization_succession_by_successor on organization_succession (tenant_id, successor_id, on_date);
create index organization_succession_by_reorganization on organization_succession (tenant_id, reorganization_id);

-- An ended predecessor ends on the very day, and a successor lives on it: so chains of successors cannot run in circles.
create function succession_fits_lives() returns trigger language plpgsql as $$
begin
  if new.predecessor_ends and not exists (
    select from organization where tenant_id = new.tenant_id and id = new.predecessor_id
      and valid_from < new.on_date and valid_to = new.on_date) then
    raise exception 'the predecessor does not end on the day of the succession' using errcode = '23514', constraint = 'succession_predecessor';
  end if;
  if not exists (
    select from organization where tenant_id = new.tenant_id and id = new.successor_id
      and valid_from <= new.on_date and (valid_to is null or valid_to > new.on_date)) then
    raise exception 'the successor does not exist on the day of the succession' using errcode = '23514', constraint = 'succession_successor';
  end if;
  return null;
end
$$;
create constraint trigger succession_fits_lives after insert or update on organization_succession
  deferrable initially deferred for each row execute function succession_fits_lives();

create table reorganization_choice (
  tenant_id uuid not null,
  reorganization_id uuid not null,
  subject_kind text not null check (subject_kind in ('assignment', 'post')),
  subject_id uuid not null,
  successor_ids uuid[] not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (tenant_id, reorganization_id, subject_kind, subject_id),
  foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id),
  foreign key (tenant_id, chosen_by) references person (tenant_id, id),
  check (cardinality(successor_ids) between 1 and 50)
);
comment on table reorganization_choice is 'To whom the office gives a duty or a post whose agency has several successors; an agency that goes on may be named too.';

create table reorganization_effect (
  tenant_id uuid not null,
  reorganization_id uuid not null,
  part text not null,
  subject_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (tenant_id, reorganization_id, part, subject_id),
  foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id)
);
comment on table reorganization_effect is 'What a reorganization changed, one row for each thing, with what is needed to undo it.';

create table reorganization_run (
  tenant_id uuid not null,
  reorganization_id uuid not null,
  direction text not null check (direction in ('follow', 'undo')),
  state text not null check (state in ('waiting', 'running', 'paused', 'finished', 'failed')),
  part text,
  cursor text,
  total integer not null default 0,
  done integer not null default 0,
  left_over integer not null default 0,
  problem text,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, reorganization_id, direction),
  foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id)
);
comment on table reorganization_run is 'How far the duties and everything else have followed a reorganization, page by page; it can be paused, resumed and repeated harmlessly.';

alter table organization_version add foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id);
alter table organization_version add foreign key (tenant_id, ended_by) references reorganization (tenant_id, id);
alter table place add foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id);
alter table place_version add foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id);
alter table place_version add foreign key (tenant_id, ended_by) references reorganization (tenant_id, id);
alter table place_succession add foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id);
create index organization_version_by_reorganization on organization_version (tenant_id, reorganization_id) where reorganization_id is not null;
create index organization_version_ended_by on organization_version (tenant_id, ended_by) where ended_by is not null;

-- ── recognitions ──

create table recognition (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null,
  place_id uuid not null references place (id),
  status text not null check (status in ('recognised', 'not_recognised')),
  valid_from date not null,
  valid_to date,
  decision_number text,
  decision_on date,
  decision_issuer text,
  note text,
  certainty text not null default 'confirmed' check (certainty in ('confirmed', 'uncertain')),
  reorganization_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references person (tenant_id, id),
  check (valid_to > valid_from),
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  constraint recognition_once exclude using gist (
    tenant_id with =, kind with =, place_id with =, daterange(valid_from, valid_to) with &&) where (withdrawn_at is null)
);
comment on table recognition is 'A place is, or expressly is not, recognised (công nhận) by a decision for a time. kind: as a programme''s pack declares it. Days without a row are unknown, never assumed.';
create index recognition_by_place on recognition (tenant_id, place_id, kind);

-- ── posts: what a person holds; a post moves with its agency ──

create table post (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
comment on table post is 'A post (vị trí công tác); its agency, role and title are in post_version.';

create table post_version (
  tenant_id uuid not null,
  post_id uuid not null,
  valid_from date not null,
  valid_to date,
  organization_id uuid not null,
  role text not null check (role in ('committee_leader', 'office', 'agency_leader', 'specialist', 'focal_point', 'administrator', 'viewer')),
  title text,
  reorganization_id uuid,
  ended_by uuid,
  former_organization_id uuid,
  former_valid_to date,
  primary key (tenant_id, post_id, valid_from),
  foreign key (tenant_id, post_id) references post (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id),
  foreign key (tenant_id, reorganization_id) references reorganization (tenant_id, id),
  check (valid_to > valid_from),
  constraint post_version_once exclude using gist (tenant_id with =, post_id with =, daterange(valid_from, valid_to) with &&)
);
comment on column post_version.former_organization_id is 'Where it was before reorganization_id moved the whole version, for it began after that day.';
comment on column post_version.former_valid_to is 'Its end before ended_by ended it.';
comment on table post_version is 'At which agency a post is, and what it allows, from valid_from up to but not including valid_to.';
create index post_version_by_reorganization on post_version (tenant_id, reorganization_id) where reorganization_id is not null;
create index post_version_ended_by on post_version (tenant_id, ended_by) where ended_by is not null;
create index post_version_by_organization on post_version (tenant_id, organization_id);
create index post_version_by_role on post_version (tenant_id, role);

insert into post (tenant_id, id) select tenant_id, id from posting;
insert into post_version (tenant_id, post_id, valid_from, valid_to, organization_id, role, title)
select tenant_id, id, valid_from, valid_to, organization_id, role, title from posting;
alter table posting add column post_id uuid;
update posting set post_id = id;
alter table posting alter column post_id set not null;
alter table posting add foreign key (tenant_id, post_id) references post (tenant_id, id);
alter table posting drop column organization_id, drop column role, drop column title;
alter table posting add constraint posting_once exclude using gist (
  tenant_id with =, person_id with =, post_id with =, daterange(valid_from, valid_to) with &&);
-- Somebody given a post by mistake is taken off it the same day: the holding stays told, with no days.
alter table posting drop constraint posting_check, add constraint posting_check check (valid_to >= valid_from);
comment on table posting is 'A person holds a post from valid_from up to but not including valid_to.';
create index posting_by_post on posting (tenant_id, post_id);

-- ── duties follow ──

alter table assignment add column first_lead_organization_id uuid;
update assignment set first_lead_organization_id = coalesce(
  (select (event.details->>'from')::uuid from assignment_event event
    where event.tenant_id = assignment.tenant_id and event.assignment_id = assignment.id and event.kind = 'lead_changed'
    order by event.at, event.id limit 1), lead_organization_id);
alter table assignment alter column first_lead_organization_id set not null;
alter table assignment add foreign key (tenant_id, first_lead_organization_id) references organization (tenant_id, id);
alter table assignment drop constraint assignment_tenant_id_duty_id_lead_organization_id_key;
alter table assignment add column origin_assignment_id uuid;
alter table assignment add foreign key (tenant_id, origin_assignment_id) references assignment (tenant_id, id);
create index assignment_by_duty on assignment (tenant_id, duty_id, lead_organization_id);
create index assignment_by_first_lead on assignment (tenant_id, first_lead_organization_id) where origin_assignment_id is null;
comment on column assignment.origin_assignment_id is 'The assignment this one was split off from when its agency was divided among several.';
comment on column assignment.first_lead_organization_id is 'The agency it was first given to; lead_organization_id is who answers for it now, after reorganizations and amendments.';

alter table assignment_event drop constraint assignment_event_kind_check;
alter table assignment_event add constraint assignment_event_kind_check check (kind in ('assigned', 'acknowledged', 'step_added', 'step_done', 'step_reopened', 'step_removed', 'progress_reported', 'completion_proposed', 'completion_accepted', 'completion_returned', 'difficulty_raised', 'difficulty_forwarded', 'difficulty_answered', 'difficulty_decided', 'deadline_changed', 'lead_changed', 'lead_succeeded', 'succession_undone', 'coordinators_succeeded', 'wording_changed', 'cancelled'));

-- ── sheets read in ──

create table sheet_import (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null,
  target_id uuid,
  file_name text not null,
  state text not null check (state in ('reading', 'read', 'applying', 'paused', 'applied', 'failed', 'cancelled')),
  problem text,
  columns jsonb not null default '[]',
  row_count integer not null default 0,
  started_by uuid not null,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  finished_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, started_by) references person (tenant_id, id)
);
comment on table sheet_import is 'A sheet (XLSX, CSV) being read in: what its rows would change is shown before anything is written.';

create table sheet_import_row (
  tenant_id uuid not null,
  import_id uuid not null,
  number integer not null,
  cells jsonb not null,
  verdict text not null check (verdict in ('new', 'same', 'differs', 'error')),
  messages jsonb not null default '[]',
  found jsonb,
  chosen boolean not null default false,
  outcome text check (outcome in ('written', 'unchanged', 'refused')),
  primary key (tenant_id, import_id, number),
  foreign key (tenant_id, import_id) references sheet_import (tenant_id, id)
);
comment on table sheet_import_row is 'A row of a sheet: what it would do and what came of it. Rows that differ from what is there are written only when chosen.';
create index sheet_import_row_by_verdict on sheet_import_row (tenant_id, import_id, verdict, number);

-- ── row-level security and rights ──

do $$
declare
  table_name text;
begin
  foreach table_name in array array['organization_version', 'organization_name', 'organization_succession', 'reorganization', 'reorganization_change', 'reorganization_choice', 'reorganization_effect', 'reorganization_run', 'recognition', 'post', 'post_version', 'sheet_import', 'sheet_import_row']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy tenant_only on %I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', table_name);
  end loop;
  -- Everybody reads what is nationwide; a space reads and writes its own rows beside it. The owner of the schema loads the former.
  foreach table_name in array array['place', 'place_version', 'place_succession']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('create policy read_shared on %I for select using (tenant_id is null or tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', table_name);
    execute format('create policy write_own on %I for all using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', table_name);
  end loop;
end
$$;

grant select on known_place_version, reference_load to dondoc_app;
grant select, insert, update, delete on place, place_version, place_succession to dondoc_app;
grant select, insert, update, delete on organization_version, organization_name, organization_succession to dondoc_app;
grant select, insert, update on reorganization, reorganization_effect, reorganization_run, recognition, sheet_import, sheet_import_row to dondoc_app;
grant select, insert, update, delete on reorganization_change, reorganization_choice, post_version to dondoc_app;
grant select, insert on post to dondoc_app;
grant delete on sheet_import_row to dondoc_app;
grant insert, update, delete on assignment_coordinator to dondoc_app;
