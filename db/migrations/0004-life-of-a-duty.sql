-- The life of a duty between issue and acceptance: moves, parts, periods, chasing, counting, talking.

-- ── words without diacritics ──

create function fold_vietnamese(words text) returns text language sql immutable parallel safe as $$
  select translate(lower(case when words is nfc normalized then words else normalize(words, NFC) end),
    'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
    'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy')
$$;
comment on function fold_vietnamese is 'Small letters without diacritics: what is searched and how it is asked for.';

create function words_of(words text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct word), '{}') from regexp_split_to_table(fold_vietnamese(words), '[^a-z0-9]+') word where word <> ''
$$;

-- ── directives: urgency, field, leader in charge, entered without a document ──

alter table directive add column origin text not null default 'document' check (origin in ('document', 'meeting_conclusion', 'leader_remark', 'sheet', 'template'));
alter table directive add column urgency text not null default 'normal' check (urgency in ('normal', 'urgent', 'very_urgent', 'flash'));
alter table directive add column field text;
alter table directive add column leader_person_id uuid;
alter table directive add foreign key (tenant_id, leader_person_id) references person (tenant_id, id);
comment on column directive.origin is 'document: read from one; meeting_conclusion, leader_remark (bút phê): entered as the words themselves; sheet: taken over from a sheet of duties; template: made from a template of duties.';
comment on column directive.urgency is 'Độ khẩn (Nghị định 30/2020/NĐ-CP): khẩn, thượng khẩn, hỏa tốc.';
comment on column directive.field is 'Lĩnh vực, in the words of organization.fields; empty: that of the lead agency.';
comment on column directive.leader_person_id is 'Lãnh đạo phụ trách: whose duties these are among the chairman and vice chairmen.';

create table directive_reading (
  tenant_id uuid not null,
  directive_id uuid not null,
  person_id uuid not null,
  organization_id uuid,
  first_opened_at timestamptz not null,
  last_opened_at timestamptz not null,
  primary key (tenant_id, directive_id, person_id),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id)
);
comment on table directive_reading is 'Who opened an issued directive, first and last; organization: in whose name.';
create table directive_unopened_reminder (
  tenant_id uuid not null,
  directive_id uuid not null,
  organization_id uuid not null,
  on_date date not null,
  reminded_by uuid not null,
  reminded_at timestamptz not null,
  primary key (tenant_id, directive_id, organization_id, on_date),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id),
  foreign key (tenant_id, reminded_by) references person (tenant_id, id)
);
comment on table directive_unopened_reminder is 'Which agency was reminded, on which day, that nobody of it had opened a directive: once a day.';

-- ── assignments: stages, requests, parts, periods ──

alter table assignment_event drop constraint assignment_event_kind_check;
alter table assignment_event add constraint assignment_event_kind_check check (kind in ('assigned', 'acknowledged', 'step_added', 'step_done', 'step_reopened', 'step_removed', 'progress_reported', 'completion_proposed', 'completion_withdrawn', 'completion_accepted', 'completion_returned', 'difficulty_raised', 'difficulty_forwarded', 'difficulty_answered', 'difficulty_decided', 'deadline_changed', 'lead_changed', 'lead_succeeded', 'succession_undone', 'coordinators_succeeded', 'wording_changed', 'cancelled', 'extension_requested', 'extension_withdrawn', 'extension_granted', 'extension_declined', 'refusal_raised', 'refusal_withdrawn', 'refusal_declined', 'paused', 'resumed', 'recalled', 'reopened', 'contribution_asked', 'contribution_given', 'contribution_returned', 'contribution_dropped', 'part_given', 'instance_opened'));
create index assignment_event_by_time on assignment_event (tenant_id, at, assignment_id);

alter table assignment drop constraint assignment_stage_check;
alter table assignment add constraint assignment_stage_check check (stage in ('awaiting_acknowledgement', 'in_progress', 'awaiting_confirmation', 'completed', 'cancelled', 'paused', 'recalled'));
alter table assignment add column paused_on date;
alter table assignment add check ((stage = 'paused') = (paused_on is not null));
alter table assignment add column open_request text check (open_request in ('extension', 'refusal'));
alter table assignment add column requested_on date;
alter table assignment add column request_approver text check (request_approver in ('office', 'committee_leader', 'parent_lead'));
alter table assignment add check ((open_request is null) = (requested_on is null) and (open_request is null) = (request_approver is null));
alter table assignment add column extension_count smallint not null default 0;
alter table assignment add column reopen_count smallint not null default 0;
alter table assignment add column open_contribution_count smallint not null default 0;
alter table assignment add column contribution_due_on date;
alter table assignment add column urgency text not null default 'normal' check (urgency in ('normal', 'urgent', 'very_urgent', 'flash'));
alter table assignment add column field text;
alter table assignment add column leader_person_id uuid;
alter table assignment add column escalation smallint not null default 0 check (escalation between 0 and 3);
alter table assignment add column shape text not null default 'whole' check (shape in ('whole', 'part', 'series', 'instance'));
alter table assignment add column parent_assignment_id uuid;
alter table assignment add column part_text text;
alter table assignment add column period_from date;
alter table assignment add column period_to date;
alter table assignment add column counts boolean generated always as (shape in ('whole', 'instance')) stored;
alter table assignment add foreign key (tenant_id, parent_assignment_id) references assignment (tenant_id, id);
alter table assignment add foreign key (tenant_id, leader_person_id) references person (tenant_id, id);
alter table assignment add check ((shape in ('part', 'instance')) = (parent_assignment_id is not null));
alter table assignment add check ((shape = 'part') = (part_text is not null));
alter table assignment add check ((shape = 'instance') = (period_from is not null and period_to is not null));
create index assignment_by_parent on assignment (tenant_id, parent_assignment_id) where parent_assignment_id is not null;
create unique index assignment_once_a_period on assignment (tenant_id, parent_assignment_id, period_from) where shape = 'instance' and origin_assignment_id is null;
create index assignment_series on assignment (tenant_id, id) where shape = 'series';
create index assignment_with_request on assignment (tenant_id, requested_on, id) where open_request is not null;
alter table assignment drop column attention;
alter table assignment add column attention smallint generated always as (case stage when 'completed' then 2 when 'cancelled' then 3 when 'recalled' then 3 when 'awaiting_confirmation' then 1 when 'paused' then 1 else 0 end) stored;
create index assignment_by_lead on assignment (tenant_id, lead_organization_id, attention, deadline_sort, id);
create index assignment_by_attention on assignment (tenant_id, attention, deadline_sort, id);
create index assignment_by_directive on assignment (tenant_id, directive_id, attention, deadline_sort, id);
create index assignment_by_leader on assignment (tenant_id, leader_person_id, attention, deadline_sort, id);
create index assignment_by_field on assignment (tenant_id, field, attention, deadline_sort, id);
create index assignment_by_deadline on assignment (tenant_id, (attention >= 2), deadline_sort, id);
create index assignment_by_day_given on assignment (tenant_id, assigned_at, id);
create index assignment_urgent on assignment (tenant_id, urgency, attention, deadline_sort, id) where urgency <> 'normal';
create index assignment_escalated on assignment (tenant_id, attention, deadline_sort, id) where escalation > 0;
create index assignment_returned on assignment (tenant_id, deadline_sort, id) where attention = 0 and return_count > 0;
create index assignment_paused on assignment (tenant_id, deadline_sort, id) where stage = 'paused';
create index assignment_waiting_contribution on assignment (tenant_id, contribution_due_on, id) where contribution_due_on is not null;
comment on column assignment.paused_on is 'Day from which the clock stands still; lateness is judged as of it.';
comment on column assignment.open_request is 'What the lead asks and nobody has decided yet: a later deadline (xin gia hạn) or that the duty is not theirs (báo giao nhầm).';
comment on column assignment.shape is 'whole: as the directive gives it; part: given on by its lead to a division or commune; series: recurs, its instances are counted in its stead; instance: one period of a series.';
comment on column assignment.counts is 'Whether statistics count it: parts are inside their parent, a series is told by its instances.';
comment on column assignment.attention is '0: the agency is to move; 1: stands with the office or is paused; 2: completed; 3: cancelled or recalled.';
comment on column assignment.escalation is 'How far up overdue work has been told: 0 those who do it, 1 the head of the agency, 2 the office, 3 the People''s Committee.';
comment on column assignment.contribution_due_on is 'The earliest day by which an open contribution of a coordinator is due.';

create function take_terms_of_directive() returns trigger language plpgsql as $$
begin
  select coalesce(new.field, directive.field, lead.fields[1]), coalesce(new.leader_person_id, directive.leader_person_id), directive.urgency
    into new.field, new.leader_person_id, new.urgency
    from directive, organization lead
    where directive.tenant_id = new.tenant_id and directive.id = new.directive_id
      and lead.tenant_id = new.tenant_id and lead.id = new.lead_organization_id;
  return new;
end
$$;
create trigger assignment_takes_terms before insert on assignment
  for each row execute function take_terms_of_directive();

create table contribution (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  assignment_id uuid not null,
  organization_id uuid not null,
  request text not null,
  due_on date,
  stage text not null check (stage in ('asked', 'given', 'dropped')),
  asked_at timestamptz not null,
  asked_by uuid not null,
  given_at timestamptz,
  given_on date,
  given_text text,
  return_count smallint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id),
  foreign key (tenant_id, asked_by) references person (tenant_id, id),
  check (stage <> 'given' or (given_at is not null and given_on is not null))
);
comment on table contribution is 'What a coordinating agency is asked to give to the lead, by when, and what it gave.';
create index contribution_by_assignment on contribution (tenant_id, assignment_id, id);
create index contribution_by_organization on contribution (tenant_id, organization_id, stage, due_on, id);

create table duty_template (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  version integer not null default 1,
  name text not null,
  items jsonb not null,
  is_archived boolean not null default false,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id)
);
comment on table duty_template is 'Duties that come back every year: {text, leadOrganizationIds, coordinatorOrganizationIds, product, month, day} each; giving them out makes a directive of origin template.';
create table duty_template_use (
  tenant_id uuid not null,
  template_id uuid not null,
  year smallint not null,
  directive_id uuid not null,
  primary key (tenant_id, template_id, year),
  foreign key (tenant_id, template_id) references duty_template (tenant_id, id),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id)
);
comment on table duty_template_use is 'A template is given out once a year.';

-- ── searching by words ──

create table assignment_word (
  tenant_id uuid not null,
  word text collate "C" not null,
  assignment_id uuid not null,
  -- No foreign key: only the triggers below write it, from assignments that are there, and 25 checks a row cost more than the words.
  primary key (tenant_id, word, assignment_id)
);
create index assignment_word_by_assignment on assignment_word (tenant_id, assignment_id, word);
comment on table assignment_word is 'Words of a duty, its part, its product, its directive''s number, its lead''s names and place, folded. Rows, not a text index: equality of rows may use an index under row-level security, text search operators may not.';

create function words_of_assignments(tenant uuid, wanted uuid[]) returns table (assignment_id uuid, word text) language sql stable as $$
  with named as materialized (
    select assignment.id, concat_ws(' ', duty.text, assignment.part_text, duty.product, assignment.product,
      directive.number, directive.symbol, directive.subject, lead.name, lead.short_name, place.kind, place.name) as words
    from unnest(wanted) given(id)
    cross join lateral (select * from assignment where assignment.tenant_id = tenant and assignment.id = given.id offset 0) assignment
    cross join lateral (select * from duty where duty.tenant_id = tenant and duty.id = assignment.duty_id offset 0) duty
    cross join lateral (select * from directive where directive.tenant_id = tenant and directive.id = assignment.directive_id offset 0) directive
    cross join lateral (select * from organization where organization.tenant_id = tenant and organization.id = assignment.lead_organization_id offset 0) lead
    left join lateral (select * from known_place_version known where known.place_id = lead.place_id and known.valid_to is null offset 0) place on true)
  select named.id, said.word from named cross join lateral unnest(words_of(named.words)) said(word)
$$;
comment on function words_of_assignments is 'What assignment_word holds of these assignments. Rows are looked up one by one by their keys, and words cut last: in a space that is new the planner knows of one row in each table, and would cut the words of every pairing.';

create function index_words_anew(tenant uuid, changed uuid[]) returns void language sql as $$
  with said as materialized (select assignment_id, word from words_of_assignments(tenant, changed)),
  kept as materialized (
    select had.assignment_id, had.word from unnest(changed) given(id)
    cross join lateral (select * from assignment_word where assignment_word.tenant_id = tenant and assignment_word.assignment_id = given.id offset 0) had),
  gone as (
    delete from assignment_word where (tenant_id, word, assignment_id) in (
      select tenant, kept.word, kept.assignment_id from kept
      where not exists (select from said where said.assignment_id = kept.assignment_id and said.word = kept.word)))
  insert into assignment_word (tenant_id, word, assignment_id)
    select tenant, said.word, said.assignment_id from said
    where not exists (select from kept where kept.assignment_id = said.assignment_id and kept.word = said.word)
    on conflict do nothing
$$;
comment on function index_words_anew is 'Writes only what differs: of a duty that goes to another lead nearly all words stay.';

create function index_words_of_new_assignments() returns trigger language plpgsql as $$
begin
  insert into assignment_word (tenant_id, word, assignment_id)
    select given.tenant_id, said.word, said.assignment_id
    from (select tenant_id, array_agg(id) as ids from changed_rows group by tenant_id) given
    cross join lateral words_of_assignments(given.tenant_id, given.ids) said
    on conflict do nothing;
  return null;
end
$$;
create function index_words_of_changed_assignments() returns trigger language plpgsql as $$
declare
  given record;
begin
  for given in
    select changed.tenant_id, array_agg(changed.id) as ids
    from changed_rows changed join former_rows former on former.tenant_id = changed.tenant_id and former.id = changed.id
    where (former.lead_organization_id, former.product, former.part_text)
      is distinct from (changed.lead_organization_id, changed.product, changed.part_text)
    group by changed.tenant_id
  loop
    perform index_words_anew(given.tenant_id, given.ids);
  end loop;
  return null;
end
$$;
create trigger assignment_words_of_new after insert on assignment referencing new table as changed_rows
  for each statement execute function index_words_of_new_assignments();
create trigger assignment_words_of_changed after update on assignment referencing old table as former_rows new table as changed_rows
  for each statement execute function index_words_of_changed_assignments();

create function index_words_of_renamed_lead() returns trigger language plpgsql as $$
declare
  led uuid[] := array(select id from assignment where tenant_id = new.tenant_id and lead_organization_id = new.id);
begin
  perform index_words_anew(new.tenant_id, led);
  return null;
end
$$;
create trigger organization_words_of_renamed after update of name, short_name, place_id on organization
  for each row when ((old.name, old.short_name, old.place_id) is distinct from (new.name, new.short_name, new.place_id))
  execute function index_words_of_renamed_lead();

-- ── the rules of tracking of a space ──

create table tracking_rule (
  tenant_id uuid not null references tenant (id),
  key text not null,
  value jsonb not null,
  version integer not null default 1,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id, key),
  foreign key (tenant_id, set_by) references person (tenant_id, id)
);
comment on table tracking_rule is 'Where a space departs from what the product takes for granted: windows of reminders, thresholds of escalation, who grants extensions and how many, bands of load, closing days.';

-- ── chasing ──

create table chase_run (
  tenant_id uuid not null references tenant (id),
  on_date date not null,
  state text not null check (state in ('judging', 'telling', 'done')),
  cursor uuid,
  reminded integer not null default 0,
  escalated integer not null default 0,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, on_date)
);
comment on table chase_run is 'One morning''s round, page by page: first over all open duties (cursor: the last one judged), then over the people who are told (cursor: the last one told).';
create table reminder (
  tenant_id uuid not null,
  assignment_id uuid not null,
  kind text not null check (kind in ('ahead', 'today', 'overdue', 'inactive', 'escalated', 'lowered', 'office_waits', 'contribution_ahead', 'contribution_today', 'contribution_overdue')),
  mark text not null,
  contribution_id uuid,
  on_date date not null,
  sent_at timestamptz not null,
  primary key (tenant_id, assignment_id, kind, mark),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, contribution_id) references contribution (tenant_id, id),
  check ((contribution_id is not null) = (kind like 'contribution%'))
);
comment on table reminder is 'What was chased already, once per window. mark tells the window: the deadline and the days ahead, the deadline and the level, or the last sign of life; of a contribution, whose coordinator is chased, also which one.';
create index reminder_by_day on reminder (tenant_id, on_date);
create table chasing_letter (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  organization_id uuid not null,
  drafted_on date not null,
  drafted_by uuid not null,
  organization_name text not null,
  layout jsonb not null,
  reply_by date,
  number text,
  issued_on date,
  note text,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id),
  foreign key (tenant_id, drafted_by) references person (tenant_id, id)
);
comment on table chasing_letter is 'Văn bản đôn đốc drafted for one agency as it was called then; number and issued_on: once it went out. layout: head, signer and recipients as the rules had them on that day.';
create index chasing_letter_by_organization on chasing_letter (tenant_id, organization_id, id desc);
create table chasing_letter_item (
  tenant_id uuid not null,
  letter_id uuid not null,
  assignment_id uuid not null,
  position integer not null,
  deadline_on date,
  days_late integer not null,
  primary key (tenant_id, letter_id, assignment_id),
  foreign key (tenant_id, letter_id) references chasing_letter (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
create index chasing_letter_by_assignment on chasing_letter_item (tenant_id, assignment_id);

-- ── channels ──

create table notification_choice (
  tenant_id uuid not null,
  person_id uuid not null,
  topic text not null,
  email text not null check (email in ('immediate', 'digest', 'off')),
  primary key (tenant_id, person_id, topic),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table notification_choice is 'How a person wants one topic by e-mail, where that differs from what the topic does by itself.';
alter table notification add column topic text not null default 'duties';
alter table notification add column is_urgent boolean not null default false;
alter table notification add column gathered_on date;
comment on column notification.gathered_on is 'The morning whose mail told of it.';
create table mail_run (
  tenant_id uuid not null references tenant (id),
  on_date date not null,
  state text not null check (state in ('running', 'done')),
  cursor uuid,
  written integer not null default 0,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, on_date)
);
comment on table mail_run is 'One morning''s digests, written page by page into the out-box.';
create table mail (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('digest', 'immediate')),
  topic text not null,
  dedupe_key text not null,
  address text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed')),
  attempts smallint not null default 0,
  next_attempt_at timestamptz not null,
  last_error text,
  sent_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, dedupe_key),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table mail is 'The out-box: a mail is written once (dedupe_key) in the transaction that decides it, and sent by a worker; its id is its Message-ID.';
comment on column mail.topic is 'What its reader may unsubscribe from.';
comment on column mail.body_text is 'Emptied, as body_html, once it is sent.';
create index mail_waiting on mail (tenant_id, next_attempt_at, id) where state in ('waiting', 'sending');
create index mail_failed on mail (tenant_id, id) where state = 'failed';
create table calendar_feed (
  tenant_id uuid not null,
  id uuid not null,
  token_sha256 text not null,
  person_id uuid not null,
  organization_id uuid,
  created_at timestamptz not null,
  revoked_at timestamptz,
  last_read_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_sha256),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id)
);
create index calendar_feed_by_person on calendar_feed (tenant_id, person_id, id) where revoked_at is null;
comment on table calendar_feed is 'A secret address from which a calendar programme reads deadlines: of one person, or of an agency in that person''s name.';
create table webhook (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  version integer not null default 1,
  name text not null,
  url text not null,
  secret text not null,
  topics text[] not null,
  is_active boolean not null default true,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id)
);
comment on table webhook is 'A province''s own gateway (SMS, Zalo) that is told of notices by signed requests.';
create table webhook_delivery (
  tenant_id uuid not null,
  id uuid not null,
  webhook_id uuid not null,
  dedupe_key text not null,
  payload jsonb not null,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  attempts smallint not null default 0,
  next_attempt_at timestamptz not null,
  last_answer text,
  created_at timestamptz not null,
  delivered_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, webhook_id, dedupe_key),
  foreign key (tenant_id, webhook_id) references webhook (tenant_id, id)
);
create index webhook_delivery_waiting on webhook_delivery (tenant_id, next_attempt_at, id) where state = 'waiting';
create index webhook_delivery_by_webhook on webhook_delivery (tenant_id, webhook_id, id desc);

-- ── together ──

create table duty_comment (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  assignment_id uuid not null,
  person_id uuid not null,
  organization_id uuid,
  audience text not null check (audience in ('parties', 'office')),
  text text not null,
  mentioned uuid[] not null default '{}',
  created_at timestamptz not null,
  edited_at timestamptz,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id)
);
comment on table duty_comment is 'What people say to each other about an assignment; audience office: notes that only the office reads.';
create index duty_comment_by_assignment on duty_comment (tenant_id, assignment_id, id);
create function tell_of_changed_comment() returns trigger language plpgsql as $$
begin
  perform pg_notify('dondoc_live', new.tenant_id || ' assignment ' || new.assignment_id);
  return null;
end
$$;
create trigger duty_comment_is_told after insert or update on duty_comment
  for each row execute function tell_of_changed_comment();
create table watching (
  tenant_id uuid not null,
  assignment_id uuid not null,
  person_id uuid not null,
  since timestamptz not null,
  primary key (tenant_id, assignment_id, person_id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index watching_by_person on watching (tenant_id, person_id, assignment_id);
comment on table watching is 'Who asked to be told of everything that happens to an assignment.';
create table saved_view (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  person_id uuid not null,
  name text not null,
  query jsonb not null,
  is_shared boolean not null default false,
  position integer not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table saved_view is 'A work list as somebody narrowed, grouped and named it; shared: offered to everybody of the space.';
create index saved_view_by_person on saved_view (tenant_id, person_id, position);
create table meeting (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  version integer not null default 1,
  title text not null,
  held_on date not null,
  compared_with date,
  state text not null check (state in ('open', 'closed')),
  created_by uuid not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  check ((state = 'closed') = (closed_at is not null))
);
create index meeting_by_day on meeting (tenant_id, held_on desc, id desc);
create table meeting_item (
  tenant_id uuid not null,
  meeting_id uuid not null,
  assignment_id uuid not null,
  version integer not null default 1,
  position integer not null,
  reason text not null check (reason in ('overdue', 'request')),
  deadline_on date,
  days_late integer not null,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  skipped_at timestamptz,
  primary key (tenant_id, meeting_id, assignment_id),
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, decided_by) references person (tenant_id, id)
);
comment on table meeting is 'A sitting that walks through the overdue duties and notes what is decided of each.';
comment on table meeting_item is 'A duty on the agenda, with how late it was when it was taken in; reason request: it waits for a decision of the committee.';
create index meeting_item_by_assignment on meeting_item (tenant_id, assignment_id);
create table bulk_run (
  tenant_id uuid not null,
  id uuid not null,
  action text not null check (action in ('acknowledge', 'extend', 'reassign')),
  parameters jsonb not null,
  state text not null check (state in ('running', 'cancelling', 'done', 'cancelled')),
  total integer not null,
  done integer not null default 0,
  refused integer not null default 0,
  started_by uuid not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, started_by) references person (tenant_id, id)
);
create table bulk_item (
  tenant_id uuid not null,
  run_id uuid not null,
  position integer not null,
  assignment_id uuid not null,
  seen_version integer not null,
  former_lead_id uuid not null,
  to_on date,
  outcome text check (outcome in ('done', 'refused')),
  message text,
  primary key (tenant_id, run_id, position),
  unique (tenant_id, run_id, assignment_id),
  foreign key (tenant_id, run_id) references bulk_run (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
create index bulk_item_waiting on bulk_item (tenant_id, run_id, position) where outcome is null;
comment on table bulk_run is 'One act on many assignments: each assignment by itself, with what became of it.';
comment on column bulk_item.seen_version is 'The assignment as it was when the run began: done twice after a crash, the second time finds another version and changes nothing.';
comment on column bulk_item.to_on is 'extend: the day this one is put off to.';

-- ── counting ──

create table tally_day (
  tenant_id uuid primary key references tenant (id),
  on_date date not null
);
comment on table tally_day is 'The day as of which the tally of a space tells ahead, near and late. Who changes what is counted holds the row for share, who moves the day for update.';
create table assignment_tally (
  tenant_id uuid not null references tenant (id),
  dimension text collate "C" not null check (dimension in ('lead', 'directive', 'field', 'leader', 'duty')),
  key text collate "C" not null,
  half_month date not null,
  stage text not null,
  relation text not null check (relation in ('undated', 'ahead', 'near', 'late')),
  count integer not null,
  extensions integer not null,
  returns integer not null,
  primary key (tenant_id, dimension, half_month, key, stage, relation)
);
comment on table assignment_tally is 'Assignments that count, added up by agency, directive, field and leader in charge, and how many duties they are of (dimension duty); with what tally_change adds it is equal to a recount. half_month: the 1st or the 15th from which the deadline counts (without one: the day it was given), so that months and the periods from the 15th to the 14th are both made of it; infinity: all together. relation: as of tally_day.';
create table tally_change (
  tenant_id uuid not null references tenant (id),
  id uuid not null default gen_random_uuid(),
  lead_organization_id uuid,
  directive_id uuid,
  field text,
  leader_person_id uuid,
  half_month date not null,
  stage text not null,
  relation text not null,
  count integer not null,
  extensions integer not null,
  returns integer not null,
  primary key (tenant_id, id)
);
comment on table tally_change is 'What changes of assignments add to the tally and is not folded into it yet. Appended, never updated: people who move duties of one agency do not wait for each other, and cannot lock each other out. Without a lead: duties that began or ceased to count.';
create table counted_duty (
  tenant_id uuid not null,
  duty_id uuid not null,
  assignments integer not null,
  primary key (tenant_id, duty_id),
  foreign key (tenant_id, duty_id) references duty (tenant_id, id)
);
comment on table counted_duty is 'How many assignments of a duty count, so that the first and the last one tell that the duty does.';

create function relation_of(stage text, deadline_on date, completed_on date, proposed_on date, paused_on date, today date) returns text language sql immutable parallel safe as $$
  select case
    when deadline_on is null then 'undated'
    when stage in ('cancelled', 'recalled') then 'ahead'
    when coalesce(completed_on, proposed_on, paused_on, today) > deadline_on then 'late'
    when stage in ('awaiting_acknowledgement', 'in_progress') and deadline_on <= today + 7 then 'near'
    else 'ahead' end
$$;
comment on function relation_of is 'rules/duty-state.ts said in SQL: where the day that counts stands to the deadline. Of what was dropped it says nothing, and no day changes it.';

create function half_month_of(deadline_on date, assigned_at timestamptz) returns date language sql immutable parallel safe as $$
  select day - extract(day from day)::integer + case when extract(day from day) < 15 then 1 else 15 end
  from (select coalesce(deadline_on, (assigned_at at time zone 'Asia/Ho_Chi_Minh')::date) as day) counted
$$;

create function tally_new_assignments() returns trigger language plpgsql as $$
begin
  insert into tally_day (tenant_id, on_date)
    select distinct tenant_id, (now() at time zone 'Asia/Ho_Chi_Minh')::date from changed_rows on conflict do nothing;
  perform 1 from tally_day where tenant_id in (select tenant_id from changed_rows) order by tenant_id for share;
  insert into tally_change (tenant_id, lead_organization_id, directive_id, field, leader_person_id, half_month, stage, relation, count, extensions, returns)
    select changed.tenant_id, changed.lead_organization_id, changed.directive_id, changed.field, changed.leader_person_id,
      half_month_of(changed.deadline_on, changed.assigned_at), changed.stage,
      relation_of(changed.stage, changed.deadline_on, changed.completed_on, changed.proposed_on, changed.paused_on, tally_day.on_date),
      count(*), sum(changed.extension_count), sum(changed.return_count)
    from changed_rows changed join tally_day on tally_day.tenant_id = changed.tenant_id
    where changed.counts
    group by 1, 2, 3, 4, 5, 6, 7, 8;
  with delta as (
    select tenant_id, duty_id, count(*) as by from changed_rows where counts and stage not in ('cancelled', 'recalled') group by 1, 2),
  moved as (
    insert into counted_duty as kept (tenant_id, duty_id, assignments) select tenant_id, duty_id, by from delta order by 1, 2
    on conflict (tenant_id, duty_id) do update set assignments = kept.assignments + excluded.assignments
    returning kept.tenant_id, kept.duty_id, kept.assignments)
  insert into tally_change (tenant_id, half_month, stage, relation, count, extensions, returns)
    select tenant_id, 'infinity', 'in_progress', 'undated', count(*), 0, 0
    from moved join delta using (tenant_id, duty_id) where moved.assignments = delta.by group by 1;
  return null;
end
$$;
create function tally_changed_assignments() returns trigger language plpgsql as $$
begin
  if not exists (select from changed_rows changed join former_rows former on former.tenant_id = changed.tenant_id and former.id = changed.id
    where (former.counts, former.lead_organization_id, former.directive_id, former.field, former.leader_person_id, former.stage, former.deadline_on, former.assigned_at, former.completed_on, former.proposed_on, former.paused_on, former.extension_count, former.return_count)
      is distinct from (changed.counts, changed.lead_organization_id, changed.directive_id, changed.field, changed.leader_person_id, changed.stage, changed.deadline_on, changed.assigned_at, changed.completed_on, changed.proposed_on, changed.paused_on, changed.extension_count, changed.return_count))
  then return null; end if;
  perform 1 from tally_day where tenant_id in (select tenant_id from changed_rows) order by tenant_id for share;
  insert into tally_change (tenant_id, lead_organization_id, directive_id, field, leader_person_id, half_month, stage, relation, count, extensions, returns)
    select either.tenant_id, either.lead_organization_id, either.directive_id, either.field, either.leader_person_id,
      half_month_of(either.deadline_on, either.assigned_at), either.stage,
      relation_of(either.stage, either.deadline_on, either.completed_on, either.proposed_on, either.paused_on, tally_day.on_date),
      sum(either.sign), sum(either.sign * either.extension_count), sum(either.sign * either.return_count)
    from (
      select 1 as sign, tenant_id, lead_organization_id, directive_id, field, leader_person_id, stage, deadline_on, assigned_at, completed_on, proposed_on, paused_on, extension_count, return_count, counts from changed_rows
      union all
      select -1, tenant_id, lead_organization_id, directive_id, field, leader_person_id, stage, deadline_on, assigned_at, completed_on, proposed_on, paused_on, extension_count, return_count, counts from former_rows) either
    join tally_day on tally_day.tenant_id = either.tenant_id
    where either.counts
    group by 1, 2, 3, 4, 5, 6, 7, 8
    having sum(either.sign) <> 0 or sum(either.sign * either.extension_count) <> 0 or sum(either.sign * either.return_count) <> 0;
  with delta as (
    select tenant_id, duty_id, sum(sign) as by
    from (
      select 1 as sign, tenant_id, duty_id from changed_rows where counts and stage not in ('cancelled', 'recalled')
      union all
      select -1, tenant_id, duty_id from former_rows where counts and stage not in ('cancelled', 'recalled')) either
    group by 1, 2 having sum(sign) <> 0),
  moved as (
    insert into counted_duty as kept (tenant_id, duty_id, assignments) select tenant_id, duty_id, by from delta order by 1, 2
    on conflict (tenant_id, duty_id) do update set assignments = kept.assignments + excluded.assignments
    returning kept.tenant_id, kept.duty_id, kept.assignments)
  insert into tally_change (tenant_id, half_month, stage, relation, count, extensions, returns)
    select tenant_id, 'infinity', 'in_progress', 'undated', sum(case moved.assignments when 0 then -1 else 1 end), 0, 0
    from moved join delta using (tenant_id, duty_id) where moved.assignments in (0, delta.by) group by 1;
  return null;
end
$$;
create trigger assignment_tally_of_new after insert on assignment referencing new table as changed_rows
  for each statement execute function tally_new_assignments();
create trigger assignment_tally_of_changed after update on assignment referencing old table as former_rows new table as changed_rows
  for each statement execute function tally_changed_assignments();

create index assignment_with_office on assignment (tenant_id, proposed_on, id) include (directive_id, field, leader_person_id, deadline_on, assigned_at)
  where stage = 'awaiting_confirmation' and counts;
create index assignment_of_lead_with_office on assignment (tenant_id, lead_organization_id, proposed_on) include (deadline_on, assigned_at)
  where stage = 'awaiting_confirmation' and counts;
create index assignment_late_not_moving on assignment (tenant_id, (coalesce(proposed_on, paused_on) - deadline_on) desc, id)
  where attention = 1 and coalesce(proposed_on, paused_on) > deadline_on;
create index assignment_undated_by_day on assignment (tenant_id, assigned_at, id) where deadline_on is null;

create function tell_of_changed_assignments() returns trigger language plpgsql as $$
declare
  told record;
begin
  for told in select tenant_id, case when count(*) <= 50 then string_agg(id::text, ',') else '' end as ids from changed_rows group by tenant_id
  loop
    perform pg_notify('dondoc_live', told.tenant_id || ' assignment ' || told.ids);
  end loop;
  return null;
end
$$;
comment on function tell_of_changed_assignments is 'Tells open pages, through the servers that listen, which assignments changed; without ids: many did.';
create trigger assignment_new_is_told after insert on assignment referencing new table as changed_rows
  for each statement execute function tell_of_changed_assignments();
create trigger assignment_change_is_told after update on assignment referencing new table as changed_rows
  for each statement execute function tell_of_changed_assignments();

create function tell_of_notifications() returns trigger language plpgsql as $$
declare
  told record;
begin
  for told in select tenant_id, case when count(distinct person_id) <= 100 then string_agg(distinct person_id::text, ',') else '' end as ids from changed_rows group by tenant_id
  loop
    perform pg_notify('dondoc_live', told.tenant_id || ' notification ' || told.ids);
  end loop;
  return null;
end
$$;
comment on function tell_of_notifications is 'Tells open pages whose notices changed; without ids: those of many people.';
create trigger notification_new_is_told after insert on notification referencing new table as changed_rows
  for each statement execute function tell_of_notifications();
create trigger notification_change_is_told after update on notification referencing new table as changed_rows
  for each statement execute function tell_of_notifications();

create table closed_period (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind in ('month', 'quarter', 'half_year', 'nine_months', 'year', 'custom')),
  period_from date not null,
  period_to date not null,
  closed_by uuid not null,
  closed_at timestamptz not null,
  line_count integer not null,
  sha256 text not null,
  note text,
  primary key (tenant_id, id),
  unique (tenant_id, period_from, period_to),
  foreign key (tenant_id, closed_by) references person (tenant_id, id),
  check (period_to >= period_from)
);
comment on table closed_period is 'A period whose figures are frozen: what was counted, line by line, as of its last day.';
create table closed_period_line (
  tenant_id uuid not null,
  period_id uuid not null,
  assignment_id uuid not null,
  lead_organization_id uuid not null,
  lead_name text not null,
  directive_id uuid not null,
  field text,
  leader_person_id uuid,
  place_id uuid,
  stage text not null,
  class text not null check (class in ('completed_on_time', 'completed_late', 'in_progress_on_time', 'in_progress_overdue', 'no_deadline')),
  deadline_on date,
  completed_on date,
  extension_count smallint not null,
  return_count smallint not null,
  primary key (tenant_id, period_id, assignment_id),
  foreign key (tenant_id, period_id) references closed_period (tenant_id, id) deferrable initially deferred,
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
create index closed_period_line_by_lead on closed_period_line (tenant_id, period_id, lead_organization_id, class);

-- What stands already is indexed and counted like what comes; triggers see it as changed rows of an insert would.
insert into assignment_word (tenant_id, word, assignment_id)
  select given.tenant_id, said.word, said.assignment_id
  from (select tenant_id, array_agg(id) as ids from assignment group by tenant_id) given
  cross join lateral words_of_assignments(given.tenant_id, given.ids) said;
update assignment set shape = 'series' where deadline_kind = 'recurrence';
update assignment set field = (select coalesce(directive.field, lead.fields[1]) from directive, organization lead
  where directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id
    and lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id);
insert into tally_day (tenant_id, on_date) select id, (now() at time zone 'Asia/Ho_Chi_Minh')::date from tenant on conflict do nothing;
truncate assignment_tally, tally_change, counted_duty;
insert into assignment_tally (tenant_id, dimension, key, half_month, stage, relation, count, extensions, returns)
  select assignment.tenant_id, grain.dimension, grain.key, span.half_month, assignment.stage,
    relation_of(assignment.stage, assignment.deadline_on, assignment.completed_on, assignment.proposed_on, assignment.paused_on, tally_day.on_date),
    count(*), sum(assignment.extension_count), sum(assignment.return_count)
  from assignment join tally_day on tally_day.tenant_id = assignment.tenant_id
  cross join lateral (values ('lead', assignment.lead_organization_id::text), ('directive', assignment.directive_id::text), ('field', coalesce(assignment.field, '')), ('leader', coalesce(assignment.leader_person_id::text, ''))) grain (dimension, key)
  cross join lateral (values (half_month_of(assignment.deadline_on, assignment.assigned_at)), ('infinity'::date)) span (half_month)
  where assignment.counts
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 4, 3;
insert into counted_duty (tenant_id, duty_id, assignments)
  select tenant_id, duty_id, count(*) from assignment where counts and stage not in ('cancelled', 'recalled') group by 1, 2;
insert into assignment_tally (tenant_id, dimension, key, half_month, stage, relation, count, extensions, returns)
  select tenant_id, 'duty', '', 'infinity', 'in_progress', 'undated', count(*), 0, 0 from counted_duty group by 1;

-- ── row-level security and rights ──

do $$
declare
  table_name text;
begin
  foreach table_name in array array['directive_reading', 'directive_unopened_reminder', 'contribution', 'duty_template', 'duty_template_use', 'assignment_word', 'tracking_rule', 'chase_run', 'reminder', 'chasing_letter', 'chasing_letter_item', 'notification_choice', 'mail_run', 'mail', 'calendar_feed', 'webhook', 'webhook_delivery', 'duty_comment', 'watching', 'saved_view', 'meeting', 'meeting_item', 'bulk_run', 'bulk_item', 'tally_day', 'assignment_tally', 'tally_change', 'counted_duty', 'closed_period', 'closed_period_line']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy tenant_only on %I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', table_name);
  end loop;
end
$$;

grant select, insert, update on directive_reading, contribution, duty_template, tracking_rule, chase_run, chasing_letter, notification_choice, mail_run, mail, calendar_feed, webhook, webhook_delivery, duty_comment, meeting, meeting_item, bulk_run, bulk_item, tally_day to dondoc_app;
grant select, insert on directive_unopened_reminder, duty_template_use, reminder, chasing_letter_item, closed_period, closed_period_line to dondoc_app;
grant select, insert, delete on watching, assignment_word to dondoc_app;
grant select, insert, update, delete on saved_view, assignment_tally, tally_change, counted_duty to dondoc_app;
grant update (note) on closed_period to dondoc_app;
