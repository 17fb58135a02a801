-- Up to 2,000 people beside those of load-data.sql, spread over the agencies, each with unread notices of the night.

insert into person (tenant_id, id, full_name, email)
select tenant.id, ('00000003-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Người ' || n, 'nguoi' || n || '@example.vn'
from tenant, generate_series(310, 1999) n where tenant.code = 'bench';

insert into post (tenant_id, id)
select tenant.id, ('00000004-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
from tenant, generate_series(310, 1999) n where tenant.code = 'bench';

insert into post_version (tenant_id, post_id, organization_id, role, valid_from)
select tenant.id, ('00000004-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
  ('00000002-0000-7000-8000-' || lpad(to_hex(n % 300), 12, '0'))::uuid, 'specialist', '2000-01-01'
from tenant, generate_series(310, 1999) n where tenant.code = 'bench';

insert into posting (tenant_id, id, person_id, post_id, valid_from)
select tenant.id, ('00000004-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ('00000003-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
  ('00000004-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '2000-01-01'
from tenant, generate_series(310, 1999) n where tenant.code = 'bench';

insert into notification (tenant_id, id, person_id, kind, topic, title, body, link, created_at)
select tenant.id, gen_random_uuid(), person.id, 'reminder_ahead', 'reminders', 'Nhiệm vụ còn 3 ngày đến hạn',
  'Chủ trì, phối hợp với các cơ quan liên quan rà soát, tổng hợp và báo cáo kết quả.', '/nhiem-vu', now() - interval '1 hour'
from tenant join person on person.tenant_id = tenant.id, generate_series(1, 20) n where tenant.code = 'bench';

analyze;
