-- Words of a duty's lead stand apart from those of its text: a reorganization moves tens of thousands of duties to other leads, and
-- their texts need not be cut into words again.

drop trigger assignment_words_of_new on assignment;
drop trigger assignment_words_of_changed on assignment;
drop trigger organization_words_of_renamed on organization;
drop function index_words_of_new_assignments(), index_words_of_changed_assignments(), index_words_of_renamed_lead(),
  index_words_anew(uuid, uuid[]), words_of_assignments(uuid, uuid[]);

truncate assignment_word;
alter table assignment_word drop constraint assignment_word_pkey;
alter table assignment_word add column is_of_lead boolean not null;
alter table assignment_word add primary key (tenant_id, word, assignment_id, is_of_lead);
create index assignment_word_of_lead on assignment_word (tenant_id, assignment_id, word) where is_of_lead;
comment on column assignment_word.is_of_lead is 'Of the lead''s names and place rather than of the duty, its part, its product or its directive''s number; a word of both stands twice.';

create function text_words_of(tenant uuid, wanted uuid[]) returns table (assignment_id uuid, word text) language sql stable as $$
  with named as materialized (
    select assignment.id, concat_ws(' ', duty.text, assignment.part_text, duty.product, assignment.product,
      directive.number, directive.symbol, directive.subject) as words
    from unnest(wanted) given(id)
    cross join lateral (select * from assignment where assignment.tenant_id = tenant and assignment.id = given.id offset 0) assignment
    cross join lateral (select * from duty where duty.tenant_id = tenant and duty.id = assignment.duty_id offset 0) duty
    cross join lateral (select * from directive where directive.tenant_id = tenant and directive.id = assignment.directive_id offset 0) directive)
  select named.id, said.word from named cross join lateral unnest(words_of(named.words)) said(word)
$$;
comment on function text_words_of is 'Words of what assignments say. Rows are looked up one by one by their keys, and words cut last: in a space that is new the planner knows of one row in each table, and would cut the words of every pairing.';

create function lead_words_of(tenant uuid, wanted uuid[]) returns table (organization_id uuid, word text) language sql stable as $$
  with named as materialized (
    select lead.id, concat_ws(' ', lead.name, lead.short_name, place.kind, place.name) as words
    from unnest(wanted) given(id)
    cross join lateral (select * from organization where organization.tenant_id = tenant and organization.id = given.id offset 0) lead
    left join lateral (select * from known_place_version known where known.place_id = lead.place_id and known.valid_to is null offset 0) place on true)
  select named.id, said.word from named cross join lateral unnest(words_of(named.words)) said(word)
$$;
comment on function lead_words_of is 'Words of agencies by their names and places.';

create function index_lead_words_anew(tenant uuid, led uuid[], leads uuid[]) returns void language sql as $$
  with moved as (select pair.id, pair.lead from unnest(led, leads) pair(id, lead)),
  said as materialized (
    select organization_id, word from lead_words_of(tenant, array(select distinct lead from moved))),
  gone as (
    delete from assignment_word where (tenant_id, word, assignment_id, is_of_lead) in (
      select tenant, had.word, moved.id, true
      from moved
      cross join lateral (select word from assignment_word
        where assignment_word.tenant_id = tenant and assignment_word.assignment_id = moved.id and is_of_lead offset 0) had
      where not exists (select from said where said.organization_id = moved.lead and said.word = had.word)))
  insert into assignment_word (tenant_id, word, assignment_id, is_of_lead)
    select tenant, said.word, moved.id, true from moved join said on said.organization_id = moved.lead
    on conflict do nothing
$$;
comment on function index_lead_words_anew is 'Gives assignments the words of the leads beside them, and takes those of former ones; words of both stay as they are.';

create function index_text_words_anew(tenant uuid, changed uuid[]) returns void language sql as $$
  with said as materialized (select assignment_id, word from text_words_of(tenant, changed)),
  gone as (
    delete from assignment_word where (tenant_id, word, assignment_id, is_of_lead) in (
      select tenant, had.word, given.id, false from unnest(changed) given(id)
      cross join lateral (select word from assignment_word
        where assignment_word.tenant_id = tenant and assignment_word.assignment_id = given.id and not is_of_lead offset 0) had
      where not exists (select from said where said.assignment_id = given.id and said.word = had.word)))
  insert into assignment_word (tenant_id, word, assignment_id, is_of_lead)
    select tenant, said.word, said.assignment_id, false from said
    on conflict do nothing
$$;
comment on function index_text_words_anew is 'Writes only what differs of the words of texts.';

create function index_words_of_new_assignments() returns trigger language plpgsql as $$
declare
  given record;
begin
  for given in
    select tenant_id, array_agg(id) as ids, array_agg(lead_organization_id) as leads from changed_rows group by tenant_id
  loop
    insert into assignment_word (tenant_id, word, assignment_id, is_of_lead)
      select given.tenant_id, said.word, said.assignment_id, false from text_words_of(given.tenant_id, given.ids) said
      on conflict do nothing;
    perform index_lead_words_anew(given.tenant_id, given.ids, given.leads);
  end loop;
  return null;
end
$$;
create function index_words_of_changed_assignments() returns trigger language plpgsql as $$
declare
  given record;
begin
  for given in
    select changed.tenant_id, array_agg(changed.id) as ids
    from changed_rows changed join former_rows former on former.tenant_id = changed.tenant_id and former.id = changed.id
    where (former.product, former.part_text) is distinct from (changed.product, changed.part_text)
    group by changed.tenant_id
  loop
    perform index_text_words_anew(given.tenant_id, given.ids);
  end loop;
  for given in
    select changed.tenant_id, array_agg(changed.id) as ids, array_agg(changed.lead_organization_id) as leads
    from changed_rows changed join former_rows former on former.tenant_id = changed.tenant_id and former.id = changed.id
    where former.lead_organization_id is distinct from changed.lead_organization_id
    group by changed.tenant_id
  loop
    perform index_lead_words_anew(given.tenant_id, given.ids, given.leads);
  end loop;
  return null;
end
$$;
create trigger assignment_words_of_new after insert on assignment referencing new table as changed_rows
  for each statement execute function index_words_of_new_assignments();
create trigger assignment_words_of_changed after update on assignment referencing old table as former_rows new table as changed_rows
  for each statement execute function index_words_of_changed_assignments();

create function index_words_of_renamed_lead() returns trigger language plpgsql as $$
declare
  led uuid[] := array(select id from assignment where tenant_id = new.tenant_id and lead_organization_id = new.id);
begin
  perform index_lead_words_anew(new.tenant_id, led, array_fill(new.id, array[cardinality(led)]));
  return null;
end
$$;
create trigger organization_words_of_renamed after update of name, short_name, place_id on organization
  for each row when ((old.name, old.short_name, old.place_id) is distinct from (new.name, new.short_name, new.place_id))
  execute function index_words_of_renamed_lead();

do $$
declare
  given record;
begin
  for given in select tenant_id, array_agg(id) as ids, array_agg(lead_organization_id) as leads from assignment group by tenant_id loop
    insert into assignment_word (tenant_id, word, assignment_id, is_of_lead)
      select given.tenant_id, said.word, said.assignment_id, false from text_words_of(given.tenant_id, given.ids) said;
    perform index_lead_words_anew(given.tenant_id, given.ids, given.leads);
  end loop;
end
$$;
