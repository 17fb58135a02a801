import { sql } from 'kysely'
import type { Actor } from '../../modules/access/index.ts'
import { runChase } from '../../modules/chasing/index.ts'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import { openTestSpace } from './test-space.ts'

type Space = {
  services: Services
  tenantId: string
  clock: { set(time: string): void }
  inSpace<Answer>(work: (trx: Trx) => Promise<Answer>): Promise<Answer>
}

/** The round of chasing on a space with duties, and what it left. */
export function withChasing<Opened extends Space>(space: Opened) {
  const { tenantId, inSpace } = space

  /** The morning of a day (yyyy-mm-dd). */
  async function chase(day: string, options: Parameters<typeof runChase>[3] = {}): Promise<void> {
    space.clock.set(`${day}T07:00:00+07:00`)
    await runChase(space.services, tenantId, day, options)
  }

  /** What the rounds told a person, kind and title, oldest first. */
  const noticesOf = (actor: Actor) =>
    inSpace(async (trx) => {
      const { rows } = await sql<{ kind: string; title: string; link: string }>`
        select kind, title, link from notification where tenant_id = ${tenantId} and person_id = ${actor.personId}
          and (kind like 'reminder%' or kind like 'escalat%' or kind = 'office_waits')
        order by id`.execute(trx)
      return rows
    })

  const remindersOf = (assignmentId: string) =>
    inSpace(async (trx) => {
      const { rows } = await sql<{ kind: string; mark: string; onDate: string }>`
        select kind, mark, on_date as "onDate" from reminder
        where tenant_id = ${tenantId} and assignment_id = ${assignmentId} order by on_date, kind, mark`.execute(trx)
      return rows.map(({ kind, mark, onDate }) => `${onDate} ${kind} ${mark}`)
    })

  /** Columns of an assignment as a move would leave them. */
  const set = (assignmentId: string, columns: Record<string, string | number | null>) =>
    inSpace(async (trx) => {
      const changes = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
      await sql`update assignment set ${sql.join(changes)} where tenant_id = ${tenantId} and id = ${assignmentId}`.execute(
        trx,
      )
    })

  const escalationOf = (assignmentId: string) =>
    inSpace(async (trx) => {
      const { rows } = await sql<{ escalation: number }>`
        select escalation from assignment where tenant_id = ${tenantId} and id = ${assignmentId}`.execute(trx)
      return rows[0]?.escalation
    })

  const runs = () =>
    inSpace(async (trx) => {
      const { rows } = await sql<{ onDate: string; state: string; reminded: number; escalated: number }>`
        select on_date as "onDate", state, reminded, escalated from chase_run where tenant_id = ${tenantId} order by on_date`.execute(
        trx,
      )
      return rows
    })

  let times = 40

  /** Puts the rounds there were out of the way, so that a test may go through the same days again. */
  const startRounds = () =>
    inSpace(async (trx) => {
      times += 1
      await sql`update chase_run set on_date = on_date - ${times * 1000}::integer
        where tenant_id = ${tenantId} and on_date > '2000-01-01'`.execute(trx)
    })

  /** The same, with every duty dropped. */
  const startAnew = async () => {
    await inSpace((trx) =>
      sql`update assignment set stage = 'cancelled', cancelled_on = '2026-03-02', proposed_on = null, completed_on = null,
        paused_on = null, open_request = null, requested_on = null, request_approver = null
        where tenant_id = ${tenantId} and stage <> 'cancelled'`.execute(trx),
    )
    await startRounds()
  }

  return { ...space, startRounds, startAnew, chase, noticesOf, remindersOf, set, escalationOf, runs }
}

/** A province with an office, a leader, and duties that can be chased. */
export const openChasing = async (options: Parameters<typeof openTestSpace>[0] = {}) =>
  withChasing(await withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00', ...options })))

export type Chasing = Awaited<ReturnType<typeof openChasing>>
