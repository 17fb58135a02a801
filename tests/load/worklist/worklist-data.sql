-- Dresses the duties of load-data.sql from number bench.first up to bench.last: words of real variety, fields, leaders in charge,
-- urgency, what is rare, ten events each, and the words they are found by. Triggers rest meanwhile.

create function bench_id(kind int, n int) returns uuid language sql immutable as
$$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
-- Numbers that look random and are the same in every run: some draws of one duty are independent of each other.
create function dice(n int, draw int, faces int) returns int language sql immutable as
$$ select (hashint8extended(n, draw) & 2147483647)::int % faces $$;
create function one_of(given text[], n int, draw int) returns text language sql immutable as
$$ select given[1 + dice(n, draw, array_length(given, 1))] $$;
set session_replication_role = replica;

create temporary table drawn as
select n, bench_id(6, n) as duty_id, bench_id(7, n) as id,
  one_of(array['Rà soát', 'Chủ trì, phối hợp rà soát', 'Tham mưu', 'Kiểm tra, đôn đốc', 'Xây dựng kế hoạch', 'Tổng hợp, báo cáo', 'Hướng dẫn', 'Đề xuất'], n, 1) || ' '
  || one_of(array['việc giải ngân vốn đầu tư công', 'đối tượng tham gia bảo hiểm y tế', 'công tác chuyển đổi số', 'phòng, chống thiên tai', 'cải cách thủ tục hành chính',
    'giải phóng mặt bằng tuyến đường', 'xây dựng nông thôn mới', 'công tác giảm nghèo bền vững', 'quy hoạch sử dụng đất', 'an toàn thực phẩm', 'phòng cháy, chữa cháy',
    'tuyển sinh đầu cấp', 'chi trả trợ cấp xã hội', 'quản lý khoáng sản', 'bảo vệ và phát triển rừng', 'xử lý rác thải sinh hoạt', 'an toàn giao thông', 'thu ngân sách',
    'khám, chữa bệnh', 'bảo tồn di tích', 'đào tạo nghề', 'khuyến công', 'dịch vụ công trực tuyến', 'kiểm soát dịch bệnh', 'cấp nước sạch nông thôn'], n, 2)
  || ' trên địa bàn thôn ' || one_of(array['An', 'Bình', 'Cẩm', 'Đại', 'Gia', 'Hòa', 'Hưng', 'Khánh', 'Long', 'Lộc', 'Mỹ', 'Nghĩa', 'Phú', 'Phước', 'Quảng', 'Sơn', 'Tân', 'Thạnh', 'Trà', 'Vĩnh'], n, 3)
  || ' ' || one_of(array['Châu', 'Dương', 'Giang', 'Hải', 'Hiệp', 'Khê', 'Lâm', 'Lợi', 'Minh', 'Nam', 'Ngọc', 'Ninh', 'Phong', 'Thành', 'Thắng', 'Thịnh', 'Thuận', 'Trung', 'Xuân', 'Yên'], n, 4)
  || ' ' || dice(n, 5, 90) + 1 || ', báo cáo kết quả trong quý ' || dice(n, 6, 4) + 1 as text,
  (array['health', 'finance', 'agriculture', 'transport', 'education', 'environment', 'construction', 'culture', 'digital', 'poverty', 'home_affairs', 'justice',
    'trade', 'investment', 'labour', 'social_protection', 'tourism', 'security', 'inspection', 'press'])[1 + dice(n / 200, 7, 20)] as field,
  bench_id(3, 305 + dice(n / 200, 8, 5)) as leader_id,
  (array['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'urgent', 'very_urgent', 'flash'])[1 + dice(n / 200, 9, 10)] as urgency
from generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) n;

update directive set field = drawn.field, leader_person_id = drawn.leader_id, urgency = drawn.urgency
from drawn where drawn.n % 200 = 0 and directive.id = bench_id(5, drawn.n / 200);
update duty set text = drawn.text from drawn where duty.id = drawn.duty_id;
update assignment set field = drawn.field, leader_person_id = drawn.leader_id, urgency = drawn.urgency,
  assigned_at = now() - make_interval(days => 30 + dice(n / 200, 10, 700)),
  escalation = case when stage = 'in_progress' and deadline_on < current_date and dice(n, 11, 12) = 0 then 1 + dice(n, 12, 3) else 0 end,
  return_count = case when stage = 'in_progress' and dice(n, 13, 20) = 0 then 1 else 0 end,
  extension_count = case when dice(n, 14, 15) = 0 then 1 else 0 end,
  open_request = case when stage = 'in_progress' and dice(n, 15, 40) = 0 then 'extension' end,
  requested_on = case when stage = 'in_progress' and dice(n, 15, 40) = 0 then current_date - dice(n, 16, 9) end,
  request_approver = case when stage = 'in_progress' and dice(n, 15, 40) = 0 then 'office' end
from drawn where assignment.id = drawn.id;

insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, actor_organization_id, details)
select bench_id(1, 1), gen_random_uuid(), drawn.id, 'progress_reported', now() - make_interval(days => 40 - e), bench_id(3, n % 300), bench_id(2, n % 300),
  '{"text": "Đã thực hiện một phần công việc theo kế hoạch."}'
from drawn, generate_series(1, 6) e;

insert into assignment_word (tenant_id, word, assignment_id)
select bench_id(1, 1), said.word, said.assignment_id
from (select array_agg(id) as ids from drawn group by n / 5000) given
cross join lateral words_of_assignments(bench_id(1, 1), given.ids) said
order by said.word, said.assignment_id;

insert into person (tenant_id, id, full_name, email)
select bench_id(1, 1), bench_id(3, n), 'Người ' || n, 'nguoi' || n || '@example.vn' from generate_series(310, 1999) n on conflict do nothing;

set session_replication_role = origin;
drop table drawn;
drop function one_of(text[], int, int);
drop function dice(int, int, int);
drop function bench_id(int, int);
