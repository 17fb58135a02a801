-- The country's committees before 01/07/2025 and departments, 50,000 agencies in all, and 100,000 open duties among them.
-- Places must be loaded. :tenant is the space; names are real, duties and people are not.

insert into tenant (id, code, name, is_demo) values (:tenant, 'ca-nuoc-do-tai', 'Cả nước (đo tải)', true);

create temporary table agency as
with living as (
  select version.place_id, version.level, version.name, version.parent_id from place_version version
  where version.tenant_id is null and (version.valid_from is null or version.valid_from < '2025-07-01')
    and (version.valid_to is null or version.valid_to >= '2025-07-01') and (version.level <> 'commune' or version.code is not null)),
committee as (
  select gen_random_uuid() as id, place_id, level, 'people_committee' as kind, parent_id as parent_place,
    'Ủy ban nhân dân ' || lower(left(name, 1)) || substr(name, 2) as name from living),
department as (
  select gen_random_uuid() as id, null::uuid as place_id, 'province' as level, 'department' as kind, committee.place_id as parent_place,
    field.name from committee, unnest(array['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Sở Nông nghiệp và Môi trường',
      'Sở Xây dựng', 'Sở Công Thương', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Sở Dân tộc và Tôn giáo', 'Thanh tra tỉnh', 'Văn phòng UBND tỉnh']) field(name)
  where committee.level = 'province')
select * from committee union all select * from department;

insert into agency
select gen_random_uuid(), null, 'commune', 'division', place_id, 'Phòng ' || n
from (select place_id, n from agency, generate_series(1, 4) n where level = 'commune' and kind = 'people_committee'
  order by n, place_id limit 50000 - (select count(*) from agency)) filling;

create index on agency (place_id);
insert into organization (tenant_id, id, kind, level, name, valid_from, place_id)
select :tenant, id, kind, level, name, '2000-01-01', place_id from agency;
insert into organization_version (tenant_id, organization_id, kind, level, name, valid_from, place_id, parent_id, search_text)
select :tenant, agency.id, agency.kind, agency.level, agency.name, '2000-01-01', agency.place_id, parent.id, ''
from agency left join agency parent on parent.place_id = agency.parent_place and parent.kind = 'people_committee';
update organization set parent_id = version.parent_id from organization_version version
where version.tenant_id = :tenant and organization.tenant_id = :tenant and version.organization_id = organization.id;

insert into person (tenant_id, id, full_name, email) values (:tenant, :person, 'Người Đo Tải', 'dotai@example.vn');
insert into post (tenant_id, id) values (:tenant, :person);
insert into post_version (tenant_id, post_id, organization_id, role, valid_from)
select :tenant, :person, id, 'office', '2000-01-01' from agency where level = 'province' and kind = 'people_committee' limit 1;
insert into posting (tenant_id, id, person_id, post_id, valid_from) values (:tenant, :person, :person, :person, '2000-01-01');

insert into directive (tenant_id, id, status, number, symbol, issued_on, issuer, source_text, source_sha256, content_fingerprint, source_name,
  paragraphs, reviewed_whole_text_at, created_by, created_at, updated_at, issued_at)
select :tenant, gen_random_uuid(), 'issued', n::text, 'CT-TTg', '2024-01-01', 'Thủ tướng Chính phủ', 'Giao các địa phương thực hiện.', n::text, n::text,
  'do-tai.txt', '[]', now(), :person, now(), now(), now() from generate_series(1, 100) n;

create temporary table given as
select row_number() over () as n, id from (select id from agency where kind in ('people_committee', 'department') order by level, id) ordered;
create temporary table directives as select row_number() over () - 1 as n, id from directive where tenant_id = :tenant;

insert into duty (tenant_id, id, directive_id, ordinal, text, source_spans, role, created_at)
select :tenant, gen_random_uuid(), directives.id, series.n / 100 + 1, 'Rà soát, tổng hợp và báo cáo kết quả thực hiện nhiệm vụ số ' || series.n, '[]', 'lead', now()
from generate_series(0, 99999) series(n) join directives on directives.n = series.n % 100;

create temporary table numbered as select row_number() over () as n, id, directive_id from duty where tenant_id = :tenant;
insert into assignment (tenant_id, id, duty_id, directive_id, lead_organization_id, first_lead_organization_id, deadline_kind, assigned_at, stage,
  stage_since)
select :tenant, gen_random_uuid(), numbered.id, numbered.directive_id, given.id, given.id, 'none', now(), 'in_progress', now()
from numbered join given on given.n = numbered.n % (select count(*) from given) + 1;
insert into assignment_coordinator (tenant_id, assignment_id, position, organization_id, mention)
select :tenant, assignment.id, 1, given.id, 'như văn bản nêu' from (
  select id, row_number() over () * 7 as n from assignment where tenant_id = :tenant) assignment
join given on given.n = assignment.n % (select count(*) from given) + 1;
insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id)
select :tenant, gen_random_uuid(), id, kind, now() - make_interval(days => days), :person
from assignment, (values ('assigned', 60), ('acknowledged', 50)) event(kind, days) where tenant_id = :tenant;
analyze;
