-- Parts of a scorecard that people judge: each judgement is kept, the newest that holds on a day counts.

create table scorecard_judgement (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  programme text not null,
  scorecard text not null,
  rule_set text not null,
  criterion text not null,
  part text not null,
  place_id uuid not null references place (id),
  valid_from date not null,
  holds boolean,
  amount double precision,
  reason text not null,
  evidence text,
  judged_by uuid not null,
  judged_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, judged_by) references person (tenant_id, id),
  check (holds is null or amount is null)
);
comment on table scorecard_judgement is 'How people judge a part of a criterion in a unit from a day on, append-only, with why and the document that shows it. Neither holds nor an amount: the judgement before is taken back.';
create index scorecard_judgement_by_part on scorecard_judgement (tenant_id, programme, scorecard, place_id, rule_set, criterion, part, valid_from desc, id desc);

alter table scorecard_judgement enable row level security;
alter table scorecard_judgement force row level security;
create policy tenant_only on scorecard_judgement
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on scorecard_judgement to dondoc_app;
