import { sql } from 'kysely'

/** Words of a joined duty as they hold today, with the period of an instance; columns `assignment` and `duty` are joined. */
export const dutyWords = sql<string>`coalesce(assignment.part_text, (
    select event.details->>'to' from assignment_event event
    where event.tenant_id = assignment.tenant_id and event.assignment_id = assignment.id and event.kind = 'wording_changed'
    order by event.at desc, event.id desc limit 1), duty.text)
  || case when assignment.shape = 'instance' then format(' (kỳ %s–%s)', to_char(assignment.period_from, 'DD/MM/YYYY'),
    to_char(assignment.period_to, 'DD/MM/YYYY')) else '' end`
