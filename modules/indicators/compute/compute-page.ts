import type { Indicator } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { periodsOf } from '../rules/period.ts'
import { computeIndicatorRows } from './compute-indicator-rows.ts'
import { putComputed } from './computed-value-store.ts'
import type { ComputeScope } from './counted-units.ts'

/** Years to compute, as of a day (yyyy-mm-dd) after which no period has begun. */
export type Years = { fromYear: number; toYear: number; today: string; at: Date }

/**
 * Computes one indicator and writes what changed, in the caller's transaction, which holds `lockComputing`.
 * @returns how many values changed
 */
export async function computePage(trx: Trx, scope: ComputeScope, indicator: Indicator, years: Years): Promise<number> {
  const periods = periodsOf(indicator.period, years.fromYear, years.toYear, years.today)
  const rows = await computeIndicatorRows(trx, scope, indicator, periods)
  const { tenantId, known } = scope
  const of = { tenantId, programme: known.programme.code, indicator: indicator.code, hash: known.hash, at: years.at }
  return putComputed(trx, of, rows)
}
