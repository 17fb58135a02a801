-- 100,000 duties over 300 agencies and 500 directives for measuring; the tenant is fictional.
-- Ids are made from row numbers so that statements can name them.

create function bench_id(kind int, n int) returns uuid language sql immutable as
$$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

insert into tenant (id, code, name, is_demo) values (bench_id(1, 1), 'bench', 'Tỉnh đo tải', true);

insert into organization (tenant_id, id, kind, level, name, short_name, valid_from)
select bench_id(1, 1), bench_id(2, n), 'department', 'province', 'Cơ quan ' || n, 'CQ ' || n, '2000-01-01'
from generate_series(0, 299) n;

insert into organization_version (tenant_id, organization_id, kind, level, name, short_name, valid_from, search_text)
select tenant_id, id, kind, level, name, short_name, valid_from, lower(name || ' ' || short_name) from organization;

insert into person (tenant_id, id, full_name, email)
select bench_id(1, 1), bench_id(3, n), 'Người ' || n, 'nguoi' || n || '@example.vn' from generate_series(0, 309) n;

insert into post (tenant_id, id) select bench_id(1, 1), bench_id(4, n) from generate_series(0, 309) n;

insert into post_version (tenant_id, post_id, organization_id, role, valid_from)
select bench_id(1, 1), bench_id(4, n), bench_id(2, n % 300),
  case when n < 300 then 'specialist' when n < 305 then 'office' else 'committee_leader' end, '2000-01-01'
from generate_series(0, 309) n;

insert into posting (tenant_id, id, person_id, post_id, valid_from)
select bench_id(1, 1), bench_id(4, n), bench_id(3, n), bench_id(4, n), '2000-01-01' from generate_series(0, 309) n;

insert into directive (tenant_id, id, status, number, symbol, issued_on, issuer, subject, source_text, source_sha256, content_fingerprint,
  source_name, paragraphs, reviewed_whole_text_at, reviewed_whole_text_by, created_by, created_at, updated_at, issued_by, issued_at,
  focal_organization_id)
select bench_id(1, 1), bench_id(5, n), 'issued', n::text, 'UBND-ĐT', date '2025-01-01' + n % 600, 'Ủy ban nhân dân tỉnh', 'Việc đo tải số ' || n,
  repeat('Sở Mẫu chủ trì, phối hợp với các cơ quan liên quan thực hiện nhiệm vụ được giao. ', 40), n::text, n::text, 'do-tai.txt', '[]',
  now(), bench_id(3, 300), bench_id(3, 300), now(), now(), bench_id(3, 300), now(), bench_id(2, 7)
from generate_series(0, 499) n;

insert into duty (tenant_id, id, directive_id, ordinal, text, source_spans, section, role, product, created_at)
select bench_id(1, 1), bench_id(6, n), bench_id(5, n / 200), n % 200 + 1,
  'Chủ trì, phối hợp với các cơ quan liên quan rà soát, tổng hợp và báo cáo kết quả thực hiện nhiệm vụ số ' || n || ' theo quy định.',
  '[{"start": 0, "end": 80}]', 'Cơ quan ' || n % 300, 'lead', 'Báo cáo', now()
from generate_series(0, 99999) n;

insert into assignment (tenant_id, id, duty_id, directive_id, lead_organization_id, first_lead_organization_id, deadline_kind, deadline_on, original_deadline_on,
  assigned_at, stage, stage_since, acknowledged_at, proposed_on, completed_on, quality)
select bench_id(1, 1), bench_id(7, n), bench_id(6, n), bench_id(5, n / 200), bench_id(2, n % 300), bench_id(2, n % 300),
  case when n % 9 = 0 then 'none' else 'date' end,
  case when n % 9 = 0 then null else current_date + (n % 400) - 200 end,
  case when n % 9 = 0 then null else current_date + (n % 400) - 200 end,
  now() - interval '90 days',
  (array['in_progress', 'completed', 'awaiting_acknowledgement', 'completed', 'awaiting_confirmation', 'in_progress', 'completed'])[n % 7 + 1],
  now() - interval '9 days', now() - interval '80 days',
  case when n % 7 in (1, 3, 4, 6) then current_date - 10 - n % 50 end,
  case when n % 7 in (1, 3, 6) then current_date - 10 - n % 50 end,
  case when n % 7 in (1, 3, 6) then 'good' end
from generate_series(0, 99999) n;

insert into assignment_coordinator (tenant_id, assignment_id, position, organization_id, mention)
select bench_id(1, 1), bench_id(7, n), p, bench_id(2, (n + 17 * p) % 300), 'Cơ quan ' || (n + 17 * p) % 300
from generate_series(0, 99999) n, generate_series(1, 2) p;

insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, actor_organization_id, details)
select bench_id(1, 1), bench_id(8, n * 4 + e), bench_id(7, n),
  (array['assigned', 'acknowledged', 'progress_reported', 'progress_reported'])[e + 1],
  now() - make_interval(days => 90 - e * 10), bench_id(3, n % 300), bench_id(2, n % 300),
  '{"done": "Đã thực hiện một phần công việc theo kế hoạch."}'
from generate_series(0, 99999) n, generate_series(0, 3) e;

drop function bench_id(int, int);
analyze;
