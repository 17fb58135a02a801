import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { type Notice, notify } from '../../notifications/index.ts'
import { findChaseCounts, lockChaseRun, moveChaseRun } from '../chase-run-store.ts'
import type { DayCounter } from '../rules/day-counter.ts'
import type { PersonsReminders } from '../rules/group-by-person.ts'
import { linkOfMany, linkOfOne, noticeKinds, titleOfMany, titleOfOne } from '../rules/notice-words.ts'
import type { ToldReminder } from '../rules/who-is-told.ts'
import { findDutyLines } from './tell-store.ts'

/** So many duties of a kind get a notice each; more share one. */
const mostSingle = 3

type Telling = { tenantId: string; day: string; days: DayCounter; pageSize: number; told: readonly PersonsReminders[] }

/** Tells the next people in one transaction with the note that they were told; answers whether there are more. */
export function tellPage(services: Services, { tenantId, day, days, pageSize, told }: Telling): Promise<boolean> {
  return inTenant(services.database, tenantId, async (trx) => {
    const run = await lockChaseRun(trx, tenantId, day)
    if (run.state !== 'telling') return false
    const { cursor } = run
    const left = cursor === null ? told : told.filter(({ personId }) => personId > cursor)
    const page = left.slice(0, pageSize)
    const single = page.flatMap(({ byKind }) => [...byKind.values()].filter((list) => list.length <= mostSingle).flat())
    const lines = await findDutyLines(trx, tenantId, [...new Set(single.map(({ assignmentId }) => assignmentId))])

    const one = (personId: string, reminder: ToldReminder): Notice => {
      const line = lines.get(reminder.assignmentId)
      return {
        tenantId,
        personIds: [personId],
        kind: noticeKinds[reminder.kind],
        title: titleOfOne(reminder, days),
        body: line ? `${line.leadName}: ${reminder.request ?? line.text}` : null,
        link: linkOfOne(reminder),
        isUrgent: reminder.urgency !== 'normal',
      }
    }
    const many = (personId: string, kind: ToldReminder['kind'], list: readonly ToldReminder[]): Notice => ({
      tenantId,
      personIds: [personId],
      kind: noticeKinds[kind],
      title: titleOfMany(kind, list.length),
      body: null,
      link: linkOfMany(kind),
      isUrgent: list.some(({ urgency }) => urgency !== 'normal'),
    })
    const notices = page.flatMap(({ personId, byKind }) =>
      [...byKind].flatMap(([kind, list]) =>
        list.length > mostSingle ? [many(personId, kind, list)] : list.map((reminder) => one(personId, reminder)),
      ),
    )
    await notify(services, trx, ...notices)
    const last = page.at(-1)
    const more = left.length > page.length
    const at = services.clock.now()
    await moveChaseRun(trx, tenantId, day, {
      state: more ? 'telling' : 'done',
      cursor: more && last ? last.personId : null,
      at,
    })
    if (!more)
      await appendAudit(
        services,
        trx,
        { tenantId, personId: null },
        {
          action: 'duties_chased',
          subjectType: 'chase_run',
          subjectId: null,
          details: { day, ...(await findChaseCounts(trx, tenantId, day)) },
        },
      )
    return more
  })
}
