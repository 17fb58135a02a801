-- Indicators: values computed from verified records, reported and verified by people, targets, scorecards, and what measures a duty.

-- ── days within texts ──

create function day_of(words text) returns text language sql immutable parallel safe as $$
  select case
    when words !~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' then null
    when substr(words, 9) <= '28' then words
    when substr(words, 6, 2) <> '02' then case when substr(words, 9) <= '30' or substr(words, 6, 2) in ('01', '03', '05', '07', '08', '10', '12') then words end
    when substr(words, 9) = '29' and substr(words, 1, 4)::integer % 4 = 0
      and (substr(words, 1, 4)::integer % 100 <> 0 or substr(words, 1, 4)::integer % 400 = 0) then words
  end
$$;
comment on function day_of is 'A text that is a day of the calendar (yyyy-mm-dd), else nothing; never fails. The same as dayNumber of pack-kit.';

create function day_number(words text) returns double precision language sql immutable parallel safe as $$
  select floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1 + shifted * 365 + floor(shifted / 4.0) - floor(shifted / 100.0)
    + floor(shifted / 400.0) - 719468
  from (select substr(day_of(words), 1, 4)::integer - (case when substr(day_of(words), 6, 2) > '02' then 0 else 1 end) as shifted,
    substr(day_of(words), 6, 2)::integer as month, substr(day_of(words), 9)::integer as day) parts
$$;
comment on function day_number is 'Days since 01/01/1970 of a text that is a day of the calendar, else nothing.';

create function known_number(number double precision) returns double precision language sql immutable parallel safe as $$
  select case when abs(number) <= 9007199254740991 then number end
$$;
comment on function known_number is 'A number that can be trusted to the last digit before the comma; beyond 2^53 nothing is known, as in pack-kit.';

-- ── values ──

create table indicator_value (
  -- No foreign keys of tenant and place: a programme's values are written by tens of thousands, from the same transaction's places.
  tenant_id uuid not null,
  id uuid not null,
  programme text collate "C" not null,
  indicator text collate "C" not null,
  place_id uuid,
  period_from date not null,
  period_to date not null,
  source text collate "C" not null check (source in ('computed', 'reported', 'verified')),
  value double precision,
  numerator double precision,
  denominator double precision,
  why text check (why in ('no_records', 'incomplete', 'too_large', 'denominator_unknown', 'denominator_zero')),
  reason text,
  derivation jsonb,
  programme_hash text not null,
  version integer not null default 1,
  by_person_id uuid,
  organization_id uuid,
  at timestamptz not null,
  primary key (tenant_id, id),
  constraint indicator_value_once unique nulls not distinct (tenant_id, programme, indicator, period_from, source, place_id),
  foreign key (tenant_id, by_person_id) references person (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization (tenant_id, id),
  check (period_to > period_from),
  check ((source = 'computed') = (by_person_id is null)),
  check (source = 'computed' or (why is null and derivation is null)),
  check (value is null or why is null)
);
comment on table indicator_value is 'What an indicator is of a unit in a period, from up to but not including a day: computed from verified records, reported by an agency, verified by the office; three rows, never mixed.';
comment on column indicator_value.place_id is 'The unit as it was at the end of the period; empty: the whole province.';
comment on column indicator_value.derivation is 'Of what is computed: for numerator and denominator the register, counts, and up to 50 ids of records that do not say enough; which ones were counted is found again when somebody looks.';
comment on column indicator_value.programme_hash is 'Hash of the definition the value was made or entered under.';
comment on column indicator_value.organization_id is 'In whose name it was reported.';

create table indicator_value_change (
  tenant_id uuid not null,
  value_id uuid not null,
  version integer not null,
  value double precision,
  numerator double precision,
  denominator double precision,
  why text,
  reason text,
  derivation jsonb,
  programme_hash text not null,
  by_person_id uuid,
  organization_id uuid,
  at timestamptz not null,
  replaced_at timestamptz not null,
  primary key (tenant_id, value_id, version),
  foreign key (tenant_id, value_id) references indicator_value (tenant_id, id)
);
comment on table indicator_value_change is 'What values were before the one that stands, append-only: each with who, why, from when and until when.';

create table indicator_target (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  programme text collate "C" not null,
  indicator text collate "C" not null,
  place_id uuid references place (id),
  period_from date not null,
  period_to date not null,
  value double precision,
  source text not null,
  by_person_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, by_person_id) references person (tenant_id, id),
  check (period_to > period_from)
);
comment on table indicator_target is 'What a unit (empty: every unit) is to reach by the end of a period, and by which document; append-only: the newest row counts, one without a value takes the target away.';
create index indicator_target_by_key on indicator_target (tenant_id, programme, indicator, period_from, place_id, id desc);

create table indicator_difference (
  tenant_id uuid not null,
  value_id uuid not null,
  version integer not null,
  computed double precision not null,
  told_at timestamptz not null,
  primary key (tenant_id, value_id, version),
  foreign key (tenant_id, value_id) references indicator_value (tenant_id, id)
);
comment on table indicator_difference is 'Reported values (in a version) of which agency and office were told that they differ from what is computed: once.';

-- ── what is to be computed anew ──

create table indicator_dirty (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  programme text collate "C" not null,
  register text collate "C" not null,
  place_id uuid,
  marked_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
comment on table indicator_dirty is 'Verified records of a register in a place have changed since its values were computed. A row for each change: who computes takes away only the rows it has seen.';
create index indicator_dirty_by_place on indicator_dirty (tenant_id, programme, register, place_id);

create function mark_indicators_inserted() returns trigger language plpgsql as $$
begin
  insert into indicator_dirty (tenant_id, programme, register, place_id)
  select distinct tenant_id, programme, register, place_id from new_rows where stage = 'verified';
  return null;
end
$$;
create function mark_indicators_updated() returns trigger language plpgsql as $$
begin
  insert into indicator_dirty (tenant_id, programme, register, place_id)
  select distinct tenant_id, programme, register, place_id from (
    select tenant_id, programme, register, place_id from new_rows where stage = 'verified'
    union all
    select tenant_id, programme, register, place_id from old_rows where stage = 'verified') touched;
  return null;
end
$$;
create trigger indicator_dirty_inserted after insert on register_record
  referencing new table as new_rows for each statement execute function mark_indicators_inserted();
create trigger indicator_dirty_updated after update on register_record
  referencing old table as old_rows new table as new_rows for each statement execute function mark_indicators_updated();

create table indicator_run (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  programme text collate "C" not null,
  programme_hash text not null,
  state text not null check (state in ('running', 'cancelling', 'cancelled', 'done')),
  from_year integer not null,
  to_year integer not null,
  total integer not null,
  done integer not null default 0,
  changed integer not null default 0,
  failures jsonb not null default '[]',
  started_by uuid,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, started_by) references person (tenant_id, id),
  check ((finished_at is null) = (state in ('running', 'cancelling')))
);
comment on table indicator_run is 'All indicators of a programme computed anew, one after the other: done counts those of them that are. started_by empty: the morning''s round.';
create index indicator_run_by_programme on indicator_run (tenant_id, programme, id);

-- ── scorecards: what a province settles for itself ──

create table scorecard_threshold (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  programme text not null,
  scorecard text not null,
  rule_set text not null,
  criterion text not null,
  part text not null,
  groups text[],
  valid_from date not null,
  valid_to date,
  requirement text not null check (requirement in ('atLeast', 'atMost', 'yes', 'notRequired')),
  amount double precision,
  source text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references person (tenant_id, id),
  check (valid_to > valid_from),
  check ((requirement in ('atLeast', 'atMost')) = (amount is not null)),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table scorecard_threshold is 'A threshold the province applies where no source settles one, or another than the programme has; dated, with its source. Wrong ones are withdrawn and kept.';
create index scorecard_threshold_by_scorecard on scorecard_threshold (tenant_id, programme, scorecard, id);

create table scorecard_group (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  programme text not null,
  scorecard text not null,
  place_id uuid not null references place (id),
  group_code text not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references person (tenant_id, id),
  constraint scorecard_group_once exclude using gist (tenant_id with =, programme with =, scorecard with =, place_id with =,
    daterange(valid_from, valid_to) with &&) where (withdrawn_at is null),
  check (valid_to > valid_from),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table scorecard_group is 'Which group of a scorecard (region, kind of commune) a unit belongs to for a time, and by which document.';

-- ── what measures a duty ──

create table duty_measure (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  duty_id uuid not null,
  assignment_id uuid,
  programme text not null,
  kind text not null check (kind in ('register', 'indicator', 'scorecard')),
  code text not null,
  place_ids uuid[],
  target double precision,
  note text,
  tied_by uuid not null,
  tied_at timestamptz not null,
  untied_by uuid,
  untied_at timestamptz,
  untied_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, tied_by) references person (tenant_id, id),
  foreign key (tenant_id, untied_by) references person (tenant_id, id),
  check ((untied_at is null) = (untied_by is null) and (untied_at is null) = (untied_reason is null))
);
comment on table duty_measure is 'By what the progress of a duty shows. duty_id: that of a duty, also while it is under review; assignment_id empty: for all who lead it.';
comment on column duty_measure.place_ids is 'Only these units; empty: all.';
create unique index duty_measure_once on duty_measure (tenant_id, duty_id, assignment_id, programme, kind, code) nulls not distinct where untied_at is null;
create index duty_measure_by_code on duty_measure (tenant_id, programme, kind, code) where untied_at is null;

-- ── row-level security and rights ──

do $$
declare
  table_name text;
begin
  foreach table_name in array array['indicator_value', 'indicator_value_change', 'indicator_target', 'indicator_difference', 'indicator_dirty', 'indicator_run', 'scorecard_threshold', 'scorecard_group', 'duty_measure']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy tenant_only on %I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', table_name);
  end loop;
end
$$;

grant select, insert, update on indicator_value, indicator_run to dondoc_app;
grant select, insert on indicator_value_change, indicator_target, indicator_difference to dondoc_app;
grant select, insert, delete on indicator_dirty to dondoc_app;
grant select, insert on scorecard_threshold, scorecard_group, duty_measure to dondoc_app;
grant update (withdrawn_by, withdrawn_at, withdrawn_reason) on scorecard_threshold, scorecard_group to dondoc_app;
grant update (untied_by, untied_at, untied_reason, target, note, place_ids) on duty_measure to dondoc_app;
