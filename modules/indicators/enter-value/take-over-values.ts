import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { getIndicator, type KnownProgramme } from '../programmes.ts'
import { type Entry, valueOfEntry } from '../rules/judge-entry.ts'
import { lastDayOf, periodOf } from '../rules/period.ts'
import { livesOn } from '../rules/unit-on-day.ts'
import { loadUnitsAround } from '../units.ts'
import { type EnteredValue, putEntered } from '../value-store.ts'

/** A value that was reported, and mostly looked over, before it came here. Ids are of persons and of an agency. */
export type TakenOverValue = Entry & {
  indicator: string
  placeId: string | null
  /** a day in its period */
  on: string
  organizationId: string
  reportedBy: string
  reportedAt: Date
  verified: { by: string; at: Date } | null
}

/**
 * Takes values of entered indicators over that were kept elsewhere so far, a few statements for all. Whatever is computed from records
 * cannot be taken over: it may go against its records, and would need a reason.
 * @throws indicator_not_found, indicator_parts_wrong, indicator_unit_unknown; Error for an indicator that is computed
 */
export async function takeOverValues(
  services: Services,
  actor: Actor,
  known: KnownProgramme,
  values: readonly TakenOverValue[],
): Promise<void> {
  const { tenantId } = actor
  await inTenant(services.database, tenantId, async (trx) => {
    const units = await loadUnitsAround(trx, tenantId, [...new Set(values.flatMap(({ placeId }) => placeId ?? []))])
    const rows = values.flatMap((given): EnteredValue[] => {
      const { placeId, reportedBy, reportedAt, verified, organizationId } = given
      const indicator = getIndicator(known, given.indicator)
      if (indicator.source.kind !== 'entered') throw new Error(`"${given.indicator}" is computed, not entered`)
      const period = periodOf(indicator.period, given.on)
      const entry = valueOfEntry(indicator, given)
      if (entry === null) throw indicatorErrors.indicator_parts_wrong()
      const lives = placeId === null ? undefined : units.land.lives.get(placeId)
      if (placeId !== null && !livesOn(lives, lastDayOf(period)))
        throw indicatorErrors.indicator_unit_unknown({ placeId, on: given.on })
      const { value, numerator, denominator } = entry
      const key = { programme: known.programme.code, indicator: indicator.code, placeId, ...period }
      const common = { ...key, value, numerator, denominator, reason: null, hash: known.hash }
      const reported = { ...common, source: 'reported' as const, personId: reportedBy, organizationId, at: reportedAt }
      return verified === null
        ? [reported]
        : [reported, { ...common, source: 'verified', personId: verified.by, organizationId: null, at: verified.at }]
    })
    await putEntered(trx, tenantId, rows)
    await appendAudit(services, trx, actor, {
      action: 'indicator_values_taken_over',
      subjectType: 'indicator',
      subjectId: null,
      details: { programme: known.programme.code, count: values.length },
    })
  })
}
