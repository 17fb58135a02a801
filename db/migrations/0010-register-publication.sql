-- Which registers a province shows to everybody: none, until somebody of the office says so.

create table register_publication (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  register text not null,
  is_public boolean not null,
  by_person_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, by_person_id) references person (tenant_id, id)
);
comment on table register_publication is 'Decisions to show a register to everybody or no longer, append-only; the newest counts. Of a record only verified public fields are shown.';
create index register_publication_newest on register_publication (tenant_id, register, id desc);

alter table register_publication enable row level security;
alter table register_publication force row level security;
create policy tenant_only on register_publication
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on register_publication to dondoc_app;
