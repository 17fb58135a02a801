-- :tenant, :person, :organization, :communes and :records are put in by measure-indicators.ts.
insert into place (id) select md5('bench place ' || n)::uuid from generate_series(1, :communes) n;
insert into place_version (id, place_id, level, kind, name, name_key, plain_key)
  select gen_random_uuid(), md5('bench place ' || n)::uuid, 'commune', 'xã', 'Xã Đo ' || n, 'do ' || n, 'do ' || n
  from generate_series(1, :communes) n;
insert into register_record (tenant_id, id, programme, register, keeper_organization_id, place_id, on_date, title, stage, values, version,
  programme_version, programme_hash, created_by, created_at, changed_by, changed_at, submitted_by, verified_by)
select :tenant, gen_random_uuid(), 'do-toc-do', register, :organization, place, day, 'Bản ghi', 'verified',
  jsonb_strip_nulls(jsonb_build_object('title', 'Bản ghi ' || n, 'commune', place, 'state', case when n % 3 = 0 then 'done' else 'planned' end,
    'size', n % 40 + 1, 'share', case when n % 17 > 0 then n % 20 end, 'from', day, 'to', case when n % 5 = 0 then day + 700 end)),
  1, 1, 'x', :person, day + time '08:00', :person, day + time '08:00', :person, :person
from (select 'so-' || at as register from generate_series(0, 9) at) registers, generate_series(1, :communes) commune, generate_series(1, :records) n
cross join lateral (select md5('bench place ' || commune)::uuid as place, date '2021-01-15' + (n * 97 + commune) % 2000 as day) made;
insert into register_change (tenant_id, id, record_id, version, kind, stage, keeper_organization_id, title, values, programme_version,
  programme_hash, by_person_id, at)
select tenant_id, gen_random_uuid(), id, 1, 'verified', 'verified', keeper_organization_id, title, values, 1, 'x', :person, created_at
from register_record where programme = 'do-toc-do';
delete from indicator_dirty;
