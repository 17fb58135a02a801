-- Any document: how a directive's file was read, reading runs of many files, relations between documents,
-- changes an amending directive proposes, and the working calendar.

-- ── how the source was read ──

create table directive_source (
  tenant_id uuid not null,
  directive_id uuid not null,
  format text not null check (format in ('text', 'markdown', 'html', 'rtf', 'docx', 'doc', 'pdf', 'scan', 'image')),
  paragraphs jsonb not null default '[]',
  warnings text[] not null default '{}',
  primary key (tenant_id, directive_id),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id)
);
comment on table directive_source is 'How the file of a directive was read. paragraphs: [[start, end, number]] for files without pages.';

create table source_page (
  tenant_id uuid not null,
  directive_id uuid not null,
  number integer not null check (number > 0),
  width real not null,
  height real not null,
  start_offset integer not null,
  end_offset integer not null,
  words jsonb not null,
  read_by text not null check (read_by in ('text_layer', 'recognition')),
  confidence real,
  image_key text,
  primary key (tenant_id, directive_id, number),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id)
);
comment on table source_page is 'A page of the original with the place of its words: [[start, end, left, top, right, bottom]], boxes in ten-thousandths of the page. image_key: its picture in the storage, made when first asked for.';

-- ── reading runs ──

create table reading_run (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  started_by uuid not null,
  started_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, started_by) references person (tenant_id, id)
);
comment on table reading_run is 'Files uploaded together to be read (đợt đọc văn bản); its state follows from its files.';

create table reading_file (
  tenant_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  position integer not null,
  file_id uuid not null,
  name text not null,
  size_bytes bigint not null,
  state text not null check (state in ('queued', 'reading', 'read', 'failed', 'cancelled')),
  step text check (step in ('opening', 'reading', 'recognising')),
  pages_done integer not null default 0,
  page_count integer,
  continue_anyway boolean not null default false,
  attempts integer not null default 0,
  problem_code text,
  problem_details jsonb,
  directive_id uuid,
  queued_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, run_id, position),
  foreign key (tenant_id, run_id) references reading_run (tenant_id, id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  check ((state = 'failed') = (problem_code is not null)),
  check ((state = 'read') = (directive_id is not null)),
  check ((state in ('read', 'failed', 'cancelled')) = (finished_at is not null))
);
comment on table reading_file is 'One file of a reading run: how far it was read, what came of it.';
create index reading_file_by_file on reading_file (tenant_id, file_id);
create index reading_file_unfinished on reading_file (tenant_id, queued_at) where state in ('queued', 'reading');

-- ── relations between documents ──

create table directive_relation (
  tenant_id uuid not null,
  directive_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('basis', 'implements', 'replaces', 'amends', 'repeals', 'answers', 'mentions')),
  cited_number text not null,
  cited_on date,
  cited_name text,
  source_spans jsonb not null default '[]',
  confidence real not null,
  related_directive_id uuid,
  linked_by uuid,
  linked_at timestamptz,
  primary key (tenant_id, directive_id, position),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, related_directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, linked_by) references person (tenant_id, id)
);
comment on table directive_relation is 'A document that a directive cites, and the directive of this space that it is. linked_by is empty when the number alone decided.';
comment on column directive_relation.cited_number is 'Number and symbol as cited, such as 164/QĐ-TTg.';
create index directive_relation_by_related on directive_relation (tenant_id, related_directive_id) where related_directive_id is not null;
create index directive_relation_unlinked on directive_relation (tenant_id, lower(cited_number)) where related_directive_id is null;

create table duty_change_proposal (
  tenant_id uuid not null,
  id uuid not null,
  directive_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('new_deadline', 'new_lead', 'new_wording', 'dropped', 'added_lead', 'added_places', 'added_duty')),
  words text not null,
  source_spans jsonb not null default '[]',
  amended_directive_id uuid,
  duty_id uuid,
  assignment_id uuid,
  proposed jsonb not null default '{}',
  state text not null check (state in ('open', 'accepted', 'declined')),
  version integer not null default 1,
  decided_by uuid,
  decided_at timestamptz,
  decision_note text,
  primary key (tenant_id, id),
  unique (tenant_id, directive_id, position),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, amended_directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, duty_id) references duty (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, decided_by) references person (tenant_id, id),
  check ((state = 'open') = (decided_at is null))
);
comment on table duty_change_proposal is 'What an amending directive asks to change of running duties; the office accepts or declines each. proposed: {deadlineOn, deadlineWords, organizationIds, mentions, wording}.';
create index duty_change_proposal_by_duty on duty_change_proposal (tenant_id, duty_id) where duty_id is not null;
create index duty_change_proposal_by_assignment on duty_change_proposal (tenant_id, assignment_id) where assignment_id is not null;

-- What an accepted change does to an assignment is an event like any other.
alter table assignment_event drop constraint assignment_event_kind_check;
alter table assignment_event add constraint assignment_event_kind_check check (kind in ('assigned', 'acknowledged', 'step_added', 'step_done', 'step_reopened', 'step_removed', 'progress_reported', 'completion_proposed', 'completion_accepted', 'completion_returned', 'difficulty_raised', 'difficulty_forwarded', 'difficulty_answered', 'difficulty_decided', 'deadline_changed', 'lead_changed', 'wording_changed', 'cancelled'));
alter table assignment drop constraint assignment_stage_check;
alter table assignment add constraint assignment_stage_check check (stage in ('awaiting_acknowledgement', 'in_progress', 'awaiting_confirmation', 'completed', 'cancelled'));
alter table assignment add column cancelled_on date;
alter table assignment add check ((stage = 'cancelled') = (cancelled_on is not null));
alter table assignment drop column attention;
alter table assignment add column attention smallint generated always as (case stage when 'completed' then 2 when 'cancelled' then 3 when 'awaiting_confirmation' then 1 else 0 end) stored;
create index assignment_by_lead on assignment (tenant_id, lead_organization_id, attention, deadline_sort, id);
create index assignment_by_attention on assignment (tenant_id, attention, deadline_sort, id);
create index assignment_by_directive on assignment (tenant_id, directive_id, attention, deadline_sort, id);

-- ── deadlines reckoned from words ──

alter table draft_duty add column deadline_reckoning jsonb;
comment on column draft_duty.deadline_reckoning is 'How the date follows from the words: {count, unit, from, fromDate}; empty when the words name the date.';
alter table draft_duty add column deadline_day smallint check (deadline_day between 1 and 31);
comment on column draft_duty.deadline_day is 'Day of the period on which a recurring duty is due, such as 20 in "trước ngày 20 hằng tháng".';
alter table assignment add column deadline_day smallint check (deadline_day between 1 and 31);

create table working_day_exception (
  tenant_id uuid not null references tenant (id),
  on_date date not null,
  is_working boolean not null,
  reason text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id, on_date),
  foreign key (tenant_id, set_by) references person (tenant_id, id)
);
comment on table working_day_exception is 'Days on which a space departs from the calendar of Vietnam: swapped days off (hoán đổi), days worked in their stead.';

-- ── row-level security and rights ──

do $$
declare
  table_name text;
begin
  foreach table_name in array array['directive_source', 'source_page', 'reading_run', 'reading_file', 'directive_relation', 'duty_change_proposal', 'working_day_exception']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy tenant_only on %I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', table_name);
  end loop;
end
$$;

grant select, insert on directive_source to dondoc_app;
grant select, insert, update on source_page, reading_run, reading_file, directive_relation, duty_change_proposal to dondoc_app;
grant select, insert, update, delete on working_day_exception to dondoc_app;
