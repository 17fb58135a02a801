import { addDays } from '../../../pack-kit/index.ts'
import { startOfDay, today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { findTrackingRules } from '../../tracking-rules/index.ts'
import { findClosedPeriodOn, hashClosedLines, insertClosedPeriod } from '../closed-period-store.ts'
import { resolvePeriod } from '../resolve-period.ts'
import { statisticsErrors } from '../statistics-errors.ts'
import { mayClosePeriods } from '../statistics-policy.ts'
import type { PeriodQuery } from '../statistics-query.ts'
import { freezeLines } from './freeze-lines.ts'

/**
 * Freezes the figures of a period line by line as they stood at the end of its last day, with the sha256 of the lines; answers its
 * id. Closed once and for all: what changes afterwards shows in the live figures only.
 * @throws period_not_over, period_closed_already
 */
export async function closePeriod(
  services: Services,
  actor: Actor,
  { note, ...query }: PeriodQuery & { note: string | null },
): Promise<string> {
  if (!mayClosePeriods(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  const now = services.clock.now()
  const day = today(services.clock)
  return inTenant(services.database, tenantId, async (trx) => {
    const { closingDays } = await findTrackingRules(trx, tenantId)
    const { kind, span } = resolvePeriod(query, day, closingDays)
    if (span === null || kind === 'all') throw statisticsErrors.period_days_needed()
    if (span.to > day) throw statisticsErrors.period_not_over()
    if (await findClosedPeriodOn(trx, tenantId, span)) throw statisticsErrors.period_closed_already()
    const id = newId()
    const cut = new Date(Math.min(startOfDay(addDays(span.to, 1)).getTime(), now.getTime() + 1))
    await freezeLines(trx, { tenantId, periodId: id, span, cut })
    const hash = await hashClosedLines(trx, tenantId, id)
    const period = { tenantId, id, kind, ...span, closedBy: personId, closedAt: now, ...hash, note }
    if (!(await insertClosedPeriod(trx, period))) throw statisticsErrors.period_closed_already()
    await appendAudit(services, trx, actor, {
      action: 'period_closed',
      subjectType: 'closed_period',
      subjectId: id,
      details: { kind, ...span, ...hash },
    })
    return id
  })
}
