import { addDays } from '../../../pack-kit/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { lockChaseRun, moveChaseRun } from '../chase-run-store.ts'
import { judgeContribution } from '../rules/judge-contribution.ts'
import { judgeDuty } from '../rules/judge-duty.ts'
import type { ChasePlan } from './chase-plan.ts'
import {
  type FoundReminder,
  insertReminders,
  listChasedRows,
  listOwedContributions,
  moveEscalations,
} from './judge-store.ts'

/** Judges the next page of open duties, and what coordinators owe on them, in one transaction; answers whether there may be more. */
export function judgePage(services: Services, plan: ChasePlan): Promise<boolean> {
  const { tenantId, day, pageSize } = plan
  return inTenant(services.database, tenantId, async (trx) => {
    const run = await lockChaseRun(trx, tenantId, day)
    if (run.state !== 'judging') return false
    const where = { tenantId, after: run.cursor, dueBy: addDays(day, plan.farthestAhead) }
    const silentSince = addDays(day, -plan.shortestSilence)
    const rows = await listChasedRows(trx, { ...where, limit: pageSize, silentSince })
    const last = rows.at(-1)
    const more = last !== undefined && rows.length === pageSize
    const owed = await listOwedContributions(trx, { ...where, upTo: more ? last.id : null })
    const found = rows.map((row) => ({ row, ...judgeDuty(row, plan.windows[row.urgency], plan.days) }))
    const at = services.clock.now()
    const reminded = await insertReminders(trx, { tenantId, day, at }, [
      ...found.flatMap(({ row, reminders }) =>
        reminders.map((reminder): FoundReminder => ({ ...reminder, assignmentId: row.id, contributionId: null })),
      ),
      ...owed.flatMap(({ assignmentId, urgency, ...contribution }) =>
        judgeContribution(contribution, plan.windows[urgency], plan.days).map(
          (reminder): FoundReminder => ({ ...reminder, assignmentId, contributionId: contribution.id }),
        ),
      ),
    ])
    const moves = found
      .filter(({ row, escalation }) => row.escalation !== escalation)
      .map(({ row, escalation }) => ({ assignmentId: row.id, from: row.escalation, to: escalation }))
    await moveEscalations(trx, tenantId, moves)
    const escalated = moves.filter(({ from, to }) => to > from).length
    await moveChaseRun(trx, tenantId, day, {
      state: more ? 'judging' : 'telling',
      cursor: more ? last.id : null,
      reminded,
      escalated,
      at,
    })
    return more
  })
}
