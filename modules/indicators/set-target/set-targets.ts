import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { maySteer } from '../indicators-policy.ts'
import { getIndicator, type KnownProgramme } from '../programmes.ts'
import { lastDayOf, periodOf } from '../rules/period.ts'
import { livesOn } from '../rules/unit-on-day.ts'
import { insertTargets } from '../target-store.ts'
import { loadUnitsAround } from '../units.ts'

export type TargetWish = { placeId: string | null; on: string; value: number | null }

/**
 * Sets what units are to reach in periods, also of years to come; without a value a target is taken away. What was set before stays in
 * the history.
 * @throws not_allowed, indicator_not_found, indicator_unit_unknown
 */
export async function setTargets(
  services: Services,
  actor: Actor,
  known: KnownProgramme,
  code: string,
  { source, targets }: { source: string; targets: readonly TargetWish[] },
): Promise<void> {
  if (!maySteer(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  const indicator = getIndicator(known, code)
  const day = today(services.clock)
  await inTenant(services.database, tenantId, async (trx) => {
    const units = await loadUnitsAround(trx, tenantId, [...new Set(targets.flatMap(({ placeId }) => placeId ?? []))])
    const rows = targets.map(({ placeId, on, value }) => {
      const period = periodOf(indicator.period, on)
      // A unit of years to come is one of today: nobody knows yet what will be merged.
      const asOf = [lastDayOf(period), day].toSorted()[0] ?? day
      if (placeId !== null && (indicator.level === 'province' || !livesOn(units.land.lives.get(placeId), asOf)))
        throw indicatorErrors.indicator_unit_unknown({ placeId, on })
      return { indicator: code, placeId, ...period, value, source }
    })
    await insertTargets(trx, { tenantId, programme: known.programme.code, personId, at: services.clock.now() }, rows)
    await appendAudit(services, trx, actor, {
      action: 'indicator_targets_set',
      subjectType: 'indicator',
      subjectId: null,
      details: {
        programme: known.programme.code,
        indicator: code,
        source,
        targets: rows.slice(0, 50),
        count: rows.length,
      },
    })
  })
}
