-- Foundation: tenants, accounts, organizations, files, audit, notifications, directives, duties, difficulties.
-- Every tenant table starts with tenant_id in its keys, foreign keys and indexes, and has row-level security.
-- SQL keeps to PostgreSQL 15.

create table tenant (
  id uuid primary key,
  code text not null unique,
  name text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table tenant is 'The province that runs a space of the installation. Shared: read before a tenant is known.';

-- ── accounts (tables of the sign-in library; global because sign-in comes before the tenant is known) ──

create schema auth;

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "tenantId" uuid not null references tenant (id),
  "personId" uuid not null
);

create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade
);
create index on auth.session ("userId");

create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on auth.account ("userId");

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on auth.verification (identifier);

create table auth.sign_in_guard (
  subject text primary key,
  failures integer not null default 0,
  window_started_at timestamptz not null,
  locked_until timestamptz
);
comment on table auth.sign_in_guard is 'Failed sign-ins per e-mail address and per network address, for lock-out on guessing.';

-- ── organizations and people ──

create table organization (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind in ('people_committee', 'committee_office', 'department', 'military_command', 'police', 'party_body', 'front', 'public_service_unit', 'division', 'other')),
  level text not null check (level in ('central', 'province', 'district', 'commune')),
  name text not null,
  short_name text,
  code text,
  aliases text[] not null default '{}',
  parent_id uuid,
  valid_from date not null,
  valid_to date,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references organization (tenant_id, id),
  check (valid_to is null or valid_to > valid_from)
);
comment on table organization is 'An agency (cơ quan, đơn vị), valid from valid_from up to but not including valid_to.';
create index organization_by_name on organization (tenant_id, name);
create index organization_by_parent on organization (tenant_id, parent_id);

create table person (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  full_name text not null,
  email text not null,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create unique index person_by_email on person (tenant_id, lower(email));

create table posting (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organization_id uuid not null,
  role text not null check (role in ('committee_leader', 'office', 'agency_leader', 'specialist', 'focal_point', 'administrator', 'viewer')),
  title text,
  valid_from date not null,
  valid_to date,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id),
  check (valid_to is null or valid_to > valid_from)
);
comment on table posting is 'A person holds a role at an organization for a time (vị trí công tác).';
create index posting_by_person on posting (tenant_id, person_id);
create index posting_by_organization on posting (tenant_id, organization_id);

-- ── files ──

create table stored_file (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null,
  media_type text not null,
  size_bytes bigint not null check (size_bytes >= 0),
  sha256 text not null,
  storage_key text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, uploaded_by) references person (tenant_id, id)
);
comment on table stored_file is 'An uploaded file; its bytes lie in the storage under storage_key.';

-- ── audit ──

create table audit_entry (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  at timestamptz not null,
  actor_person_id uuid,
  action text not null,
  subject_type text not null,
  subject_id uuid,
  details jsonb not null default '{}',
  request_id text,
  primary key (tenant_id, id)
);
comment on table audit_entry is 'Who did what, append-only: the application role may insert and read, never change.';
create index audit_by_subject on audit_entry (tenant_id, subject_type, subject_id, id);

-- ── notifications ──

create table notification (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  title text not null,
  body text,
  link text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index notification_by_person on notification (tenant_id, person_id, id desc);
create index notification_unread on notification (tenant_id, person_id) where read_at is null;

-- ── directives ──

create table directive (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  status text not null check (status in ('draft', 'issued', 'discarded')),
  version integer not null default 1,
  kind text,
  number text,
  symbol text,
  issued_on date,
  place text,
  issuer text,
  subject text,
  signer_position text,
  signer_name text,
  addressees text[] not null default '{}',
  recipients text[] not null default '{}',
  legal_basis text[] not null default '{}',
  confidence jsonb not null default '{}',
  reporting jsonb,
  focal_organization_id uuid,
  committee_organization_id uuid,
  source_text text not null,
  source_sha256 text not null,
  content_fingerprint text not null,
  source_file_id uuid,
  source_name text not null,
  paragraphs jsonb not null,
  assignment_part jsonb,
  expected_duties integer not null default 0,
  is_directive boolean not null default true,
  reading_warnings text[] not null default '{}',
  reviewed_whole_text_at timestamptz,
  reviewed_whole_text_by uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  issued_by uuid,
  issued_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, focal_organization_id) references organization (tenant_id, id),
  foreign key (tenant_id, committee_organization_id) references organization (tenant_id, id),
  foreign key (tenant_id, source_file_id) references stored_file (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  check ((status = 'issued') = (issued_at is not null)),
  check (status <> 'issued' or reviewed_whole_text_at is not null)
);
comment on table directive is 'A directive (văn bản chỉ đạo): its header as reviewed, its frozen source text, its place between draft and issued.';
comment on column directive.content_fingerprint is 'SHA-256 of the canonical text: recognises the same document again.';
create unique index directive_same_number on directive (tenant_id, lower(number), lower(symbol), lower(issuer), (issued_on)) where status <> 'discarded' and number is not null;
create unique index directive_same_content on directive (tenant_id, content_fingerprint) where status <> 'discarded';
create index directive_by_status on directive (tenant_id, status, id desc);
create index directive_by_file on directive (tenant_id, source_file_id) where source_file_id is not null;

create table draft_duty (
  tenant_id uuid not null,
  directive_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  position double precision not null,
  origin text not null check (origin in ('read', 'added', 'split', 'merged')),
  text text not null,
  source_spans jsonb not null default '[]',
  section text,
  role text not null check (role in ('lead', 'coordinate', 'perform')),
  product text,
  deadline_kind text not null check (deadline_kind in ('unstated', 'date', 'recurrence', 'none')),
  deadline_on date,
  deadline_recurrence text check (deadline_recurrence in ('weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
  deadline_words text,
  parties jsonb not null default '[]',
  confidence jsonb not null default '{}',
  removed_at timestamptz,
  removed_reason text,
  updated_by uuid not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  check ((deadline_kind = 'date') = (deadline_on is not null)),
  check ((deadline_kind = 'recurrence') = (deadline_recurrence is not null)),
  check ((removed_at is null) = (removed_reason is null))
);
comment on table draft_duty is 'A duty while its directive is under review. parties: [{part: lead|coordinator, mention, organizationIds}].';
create index draft_duty_by_directive on draft_duty (tenant_id, directive_id, position);

-- ── duties ──

create table duty (
  tenant_id uuid not null,
  id uuid not null,
  directive_id uuid not null,
  ordinal integer not null,
  text text not null,
  source_spans jsonb not null,
  section text,
  role text not null check (role in ('lead', 'coordinate', 'perform')),
  product text,
  deadline_words text,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, directive_id, ordinal),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id)
);
comment on table duty is 'A duty (nhiệm vụ) as the issued directive words it; never changed afterwards.';

create table assignment (
  tenant_id uuid not null,
  id uuid not null,
  duty_id uuid not null,
  directive_id uuid not null,
  lead_organization_id uuid not null,
  version integer not null default 1,
  product text,
  deadline_kind text not null check (deadline_kind in ('date', 'recurrence', 'none')),
  deadline_on date,
  deadline_recurrence text check (deadline_recurrence in ('weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
  original_deadline_on date,
  assigned_at timestamptz not null,
  stage text not null check (stage in ('awaiting_acknowledgement', 'in_progress', 'awaiting_confirmation', 'completed')),
  stage_since timestamptz not null,
  acknowledged_at timestamptz,
  proposed_on date,
  completed_on date,
  quality text check (quality in ('excellent', 'good', 'satisfactory')),
  return_count integer not null default 0,
  open_difficulty_count integer not null default 0,
  last_report_at timestamptz,
  last_report_text text,
  attention smallint generated always as (case stage when 'completed' then 2 when 'awaiting_confirmation' then 1 else 0 end) stored,
  deadline_sort date generated always as (coalesce(deadline_on, 'infinity'::date)) stored,
  primary key (tenant_id, id),
  unique (tenant_id, duty_id, lead_organization_id),
  foreign key (tenant_id, duty_id) references duty (tenant_id, id),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, lead_organization_id) references organization (tenant_id, id),
  check ((deadline_kind = 'date') = (deadline_on is not null)),
  check ((stage = 'completed') = (completed_on is not null))
);
comment on table assignment is 'A duty given to its one lead agency (lượt giao; NĐ 39/2022: one task, one lead). stage and the columns after it repeat what the events say; a test proves them equal.';
create index assignment_by_lead on assignment (tenant_id, lead_organization_id, attention, deadline_sort, id);
create index assignment_by_attention on assignment (tenant_id, attention, deadline_sort, id);
create index assignment_by_directive on assignment (tenant_id, directive_id, attention, deadline_sort, id);

create table assignment_coordinator (
  tenant_id uuid not null,
  assignment_id uuid not null,
  position integer not null,
  organization_id uuid,
  mention text not null,
  primary key (tenant_id, assignment_id, position),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id)
);
comment on table assignment_coordinator is 'A coordinating agency (cơ quan phối hợp); organization_id is empty for a collective phrase that was left as worded.';
create index coordinator_by_organization on assignment_coordinator (tenant_id, organization_id, assignment_id);

create table assignment_event (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  kind text not null check (kind in ('assigned', 'acknowledged', 'step_added', 'step_done', 'step_reopened', 'step_removed', 'progress_reported', 'completion_proposed', 'completion_accepted', 'completion_returned', 'difficulty_raised', 'difficulty_forwarded', 'difficulty_answered', 'difficulty_decided')),
  at timestamptz not null,
  actor_person_id uuid not null,
  actor_organization_id uuid,
  details jsonb not null default '{}',
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, actor_person_id) references person (tenant_id, id)
);
comment on table assignment_event is 'What happened to an assignment, append-only; its state is derived from these rows.';
create index assignment_event_by_assignment on assignment_event (tenant_id, assignment_id, id);

create table assignment_step (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  position integer not null,
  title text not null,
  due_on date,
  done_at timestamptz,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
create index step_by_assignment on assignment_step (tenant_id, assignment_id, position);

create table evidence (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  event_id uuid not null,
  document_number text,
  issued_on date,
  issuer text,
  description text,
  file_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, event_id) references assignment_event (tenant_id, id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
  check (document_number is not null or file_id is not null)
);
comment on table evidence is 'Evidence or attachment that came with an event: a document (số hiệu, ngày, cơ quan ban hành), a file, or both.';
create index evidence_by_assignment on evidence (tenant_id, assignment_id);
create index evidence_by_file on evidence (tenant_id, file_id) where file_id is not null;

create table difficulty (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  assignment_id uuid not null,
  directive_id uuid not null,
  raised_by_organization_id uuid not null,
  raised_by uuid not null,
  raised_at timestamptz not null,
  text text not null,
  proposal text,
  stage text not null check (stage in ('at_focal_agency', 'at_committee', 'resolved')),
  holder_organization_id uuid not null,
  held_since timestamptz not null,
  resolved_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, raised_by_organization_id) references organization (tenant_id, id),
  foreign key (tenant_id, raised_by) references person (tenant_id, id),
  foreign key (tenant_id, holder_organization_id) references organization (tenant_id, id)
);
comment on table difficulty is 'A difficulty (khó khăn, vướng mắc) raised on an assignment: who must act now and since when.';
create index difficulty_by_assignment on difficulty (tenant_id, assignment_id);
create index difficulty_by_holder on difficulty (tenant_id, holder_organization_id, held_since) where stage <> 'resolved';
create index difficulty_by_stage on difficulty (tenant_id, stage, held_since, id);

create table difficulty_move (
  tenant_id uuid not null,
  id uuid not null,
  difficulty_id uuid not null,
  kind text not null check (kind in ('raised', 'answered', 'forwarded', 'decided')),
  at timestamptz not null,
  actor_person_id uuid not null,
  actor_organization_id uuid,
  text text not null,
  document_number text,
  document_issued_on date,
  file_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, difficulty_id) references difficulty (tenant_id, id),
  foreign key (tenant_id, actor_person_id) references person (tenant_id, id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id)
);
comment on table difficulty_move is 'What happened to a difficulty, append-only.';
create index difficulty_move_by_difficulty on difficulty_move (tenant_id, difficulty_id, id);
create index difficulty_move_by_file on difficulty_move (tenant_id, file_id) where file_id is not null;

-- ── what is issued does not change ──

create function refuse_change_of_issued_directive() returns trigger language plpgsql as $$
begin
  if old.status = 'issued' and (
    new.status, new.source_text, new.source_sha256, new.content_fingerprint, new.paragraphs, new.assignment_part,
    new.number, new.symbol, new.issued_on, new.issuer, new.issued_at, new.reviewed_whole_text_at
  ) is distinct from (
    old.status, old.source_text, old.source_sha256, old.content_fingerprint, old.paragraphs, old.assignment_part,
    old.number, old.symbol, old.issued_on, old.issuer, old.issued_at, old.reviewed_whole_text_at
  ) then
    raise exception 'an issued directive is frozen';
  end if;
  return new;
end
$$;

create trigger issued_directive_is_frozen before update on directive
  for each row execute function refuse_change_of_issued_directive();

-- ── row-level security and the application's role ──

do $$
declare
  table_name text;
begin
  foreach table_name in array array['organization', 'person', 'posting', 'stored_file', 'audit_entry', 'notification', 'directive', 'draft_duty', 'duty', 'assignment', 'assignment_coordinator', 'assignment_event', 'assignment_step', 'evidence', 'difficulty', 'difficulty_move']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy tenant_only on %I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', table_name);
  end loop;
end
$$;

do $$
begin
  if not exists (select from pg_roles where rolname = 'dondoc_app') then
    create role dondoc_app nologin;
  end if;
end
$$;

grant usage on schema public, auth to dondoc_app;
grant select on tenant to dondoc_app;
grant select, insert, update, delete on auth."user", auth.session, auth.account, auth.verification, auth.sign_in_guard to dondoc_app;
grant select, insert, update on organization, person, posting, notification, directive, draft_duty, assignment, assignment_step, difficulty to dondoc_app;
grant select, insert, delete on stored_file to dondoc_app;
grant select, insert on duty, assignment_coordinator, assignment_event, evidence, difficulty_move, audit_entry to dondoc_app;
