-- Boundaries of places, as a space was given them by its province.

create table place_boundary (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  place_id uuid not null references place (id),
  valid_from date,
  valid_to date,
  outline jsonb not null,
  west double precision not null check (west between -180 and 180),
  south double precision not null check (south between -90 and 90),
  east double precision not null check (east between -180 and 180),
  north double precision not null check (north between -90 and 90),
  source text not null,
  imported_by uuid,
  imported_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, imported_by) references person (tenant_id, id),
  check (valid_to > valid_from),
  check (west < east and south < north),
  constraint place_boundary_once exclude using gist (
    tenant_id with =, place_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table place_boundary is 'The boundary of a place as long as the version of the place held for which it was imported; imported_by empty: from the command line. A newer file takes the place of an older one.';
comment on column place_boundary.outline is 'Coordinates of a GeoJSON MultiPolygon (WGS 84, longitude first), simplified together with those of its file; its box beside it.';

alter table place_boundary enable row level security;
alter table place_boundary force row level security;
create policy tenant_only on place_boundary using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid) with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

grant select, insert, delete on place_boundary to dondoc_app;
