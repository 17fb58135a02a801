import type { Indicator } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { computePage } from '../compute/compute-page.ts'
import { lockComputing } from '../compute/computed-value-store.ts'
import { tellDifferences } from '../differences/tell-differences.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { mayReport, mayVerify } from '../indicators-policy.ts'
import { getIndicator, type KnownProgramme } from '../programmes.ts'
import { denominatorIndicator } from '../rules/indicator-order.ts'
import { type Entry, needsReason, valueOfEntry } from '../rules/judge-entry.ts'
import { lastDayOf, type Period, periodOf } from '../rules/period.ts'
import { livesOn } from '../rules/unit-on-day.ts'
import { loadUnitsAround, type Units } from '../units.ts'
import { lockValues, putEntered, type ValueRow } from '../value-store.ts'
import { findReporters } from './reporters.ts'

export type ValueWish = Entry & {
  placeId: string | null
  /** a day in the period */
  on: string
  source: 'reported' | 'verified'
  reason: string | null
}

/** @throws indicator_unit_unknown */
export async function loadUnit(
  trx: Trx,
  tenantId: string,
  indicator: Indicator,
  placeId: string | null,
  period: Period,
): Promise<Units> {
  const units = await loadUnitsAround(trx, tenantId, placeId === null ? [] : [placeId])
  const isRight =
    indicator.level === 'province'
      ? placeId === null
      : placeId !== null &&
        units.all.get(placeId)?.isCommune === true &&
        livesOn(units.land.lives.get(placeId), lastDayOf(period))
  if (!isRight) throw indicatorErrors.indicator_unit_unknown()
  return units
}

const find = (rows: readonly ValueRow[], source: ValueRow['source']) => rows.find((row) => row.source === source)

/** In whose name the value is entered; null for the office. @throws not_allowed */
async function requireRight(
  services: Services,
  trx: Trx,
  actor: Actor,
  known: KnownProgramme,
  indicator: Indicator,
  wish: ValueWish & { units: Units },
  rows: readonly ValueRow[],
): Promise<string | null> {
  if (wish.source === 'verified') {
    if (!mayVerify(actor, find(rows, 'reported')?.organizationId ?? null)) throw commonErrors.not_allowed()
    return null
  }
  const reporters = await findReporters(services, trx, actor, known, indicator, wish)
  if (!mayReport(actor, reporters)) throw commonErrors.not_allowed()
  return reporters[0] ?? null
}

/**
 * Reports a value in the name of an agency, or verifies it for the office; what is computed stays beside it, untouched. Indicators
 * that divide by it are computed anew, and who is concerned is told where it differs from what is computed.
 * @param expectedVersion of the value of this source as seen, 0 when there was none
 * @throws not_allowed, indicator_not_found, indicator_period_future, indicator_unit_unknown, indicator_parts_wrong,
 *   indicator_reason_needed, version_conflict
 */
export async function enterValue(
  services: Services,
  actor: Actor,
  known: KnownProgramme,
  code: string,
  wish: ValueWish,
  expectedVersion: number,
): Promise<void> {
  const { tenantId, personId } = actor
  const { programme, hash } = known
  const indicator = getIndicator(known, code)
  const period = periodOf(indicator.period, wish.on)
  const day = today(services.clock)
  if (period.from > day) throw indicatorErrors.indicator_period_future()
  const entry = valueOfEntry(indicator, wish)
  if (entry === null) throw indicatorErrors.indicator_parts_wrong()
  await inTenant(services.database, tenantId, async (trx) => {
    const { placeId, source, reason } = wish
    const units = await loadUnit(trx, tenantId, indicator, placeId, period)
    const key = { programme: programme.code, indicator: code, placeId, from: period.from }
    const rows = await lockValues(trx, tenantId, key)
    const organizationId = await requireRight(services, trx, actor, known, indicator, { ...wish, units }, rows)
    const before = find(rows, source)
    if ((before?.version ?? 0) !== expectedVersion)
      throw commonErrors.version_conflict({ version: before?.version ?? 0 })
    const beside = {
      computed: find(rows, 'computed')?.value ?? null,
      reported: find(rows, 'reported')?.value ?? null,
      verified: find(rows, 'verified')?.value ?? null,
    }
    if (reason === null && needsReason(indicator, source, entry.value, beside))
      throw indicatorErrors.indicator_reason_needed(beside)
    const at = services.clock.now()
    await putEntered(trx, tenantId, [
      { ...key, ...period, ...entry, source, reason, hash, personId, organizationId, at },
    ])
    await appendAudit(services, trx, actor, {
      action: source === 'reported' ? 'indicator_reported' : 'indicator_verified',
      subjectType: 'indicator',
      subjectId: placeId,
      details: { ...key, value: entry.value, ...(reason === null ? {} : { reason }), beside },
    })
    const dividing = programme.indicators.filter((one) => denominatorIndicator(one) === code)
    if (dividing.length > 0 && indicator.source.kind === 'entered') {
      await lockComputing(trx, tenantId, programme.code)
      const scope = { tenantId, known, units, only: placeId === null ? [] : [placeId] }
      const year = Number(period.from.slice(0, 4))
      for (const one of dividing) await computePage(trx, scope, one, { fromYear: year, toYear: year, today: day, at })
    }
    await tellDifferences(services, trx, tenantId, known, [indicator, ...dividing])
  })
}
