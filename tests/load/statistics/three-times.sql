-- Twice as many duties again beside those of load-data.sql: 200,000 more of the same agencies, over 1,000 more directives.
-- Triggers rest meanwhile; whoever reads the tally first counts anew.

create function bench_id(kind int, n int) returns uuid language sql immutable as
$$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
set session_replication_role = replica;

insert into directive (tenant_id, id, status, number, symbol, issued_on, issuer, subject, source_text, source_sha256, content_fingerprint,
  source_name, paragraphs, reviewed_whole_text_at, reviewed_whole_text_by, created_by, created_at, updated_at, issued_by, issued_at,
  focal_organization_id)
select tenant_id, bench_id(5, n), status, n::text, symbol, issued_on, issuer, 'Việc đo tải số ' || n, source_text, n::text, n::text,
  source_name, paragraphs, reviewed_whole_text_at, reviewed_whole_text_by, created_by, created_at, updated_at, issued_by, issued_at,
  focal_organization_id
from directive, generate_series(500, 1499) n where id = bench_id(5, 0);

insert into duty (tenant_id, id, directive_id, ordinal, text, source_spans, section, role, product, created_at)
select tenant_id, bench_id(6, n), bench_id(5, n / 200), n % 200 + 1, text, source_spans, section, role, product, created_at
from duty, generate_series(100000, 299999) n where id = bench_id(6, 0);

insert into assignment (tenant_id, id, duty_id, directive_id, lead_organization_id, first_lead_organization_id, deadline_kind, deadline_on,
  original_deadline_on, assigned_at, stage, stage_since, acknowledged_at, proposed_on, completed_on, quality)
select first.tenant_id, bench_id(7, n), bench_id(6, n), bench_id(5, n / 200), first.lead_organization_id, first.first_lead_organization_id,
  first.deadline_kind, first.deadline_on, first.original_deadline_on, first.assigned_at, first.stage, first.stage_since,
  first.acknowledged_at, first.proposed_on, first.completed_on, first.quality
from generate_series(100000, 299999) n join assignment first on first.id = bench_id(7, n % 100000);

insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, actor_organization_id, details)
select first.tenant_id, gen_random_uuid(), bench_id(7, n), first.kind, first.at, first.actor_person_id, first.actor_organization_id, first.details
from generate_series(100000, 299999) n join assignment_event first on first.assignment_id = bench_id(7, n % 100000);

set session_replication_role = origin;
drop function bench_id(int, int);
delete from tally_change;
delete from assignment_tally;
delete from tally_day;
