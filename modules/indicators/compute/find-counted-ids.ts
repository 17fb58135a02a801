import type { Aggregate, Indicator } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { takeRows } from '../aggregate-store.ts'
import { registerOf } from '../programmes.ts'
import type { Period } from '../rules/period.ts'
import { type ComputeScope, countedUnits } from './counted-units.ts'

/** Records counted of a unit (null: the province), at most fifty for each part. */
export type CountedIds = { numerator: string[]; denominator: string[] }

/** The records a computed value of one period is made from, as they stand, by unit: looked for when somebody asks. */
export async function findCountedIds(
  trx: Trx,
  { tenantId, known, units }: Omit<ComputeScope, 'only'>,
  indicator: Indicator,
  period: Period,
  placeIds: readonly (string | null)[],
): Promise<(placeId: string | null) => CountedIds> {
  const { source } = indicator
  const only = placeIds.filter((id) => id !== null)
  const counted = countedUnits({ tenantId, known, units, only }, indicator, [period])
  const take = async (aggregate: Aggregate): Promise<Map<string | null, string[]>> => {
    const { placeField } = registerOf(known, aggregate.register)
    const question = { tenantId, programme: known.programme.code, placeField, aggregate }
    const rows = await takeRows(trx, question, counted, { withIds: true })
    return new Map(rows.map(({ unitId, countedIds }) => [unitId, countedIds]))
  }
  const nothing = new Map<string | null, string[]>()
  const below = source.kind === 'computed' && indicator.kind === 'rate' ? source.denominator : undefined
  const numerators = source.kind === 'computed' ? await take(source.numerator) : nothing
  const denominators = below && 'register' in below ? await take(below) : nothing
  return (placeId) => ({ numerator: numerators.get(placeId) ?? [], denominator: denominators.get(placeId) ?? [] })
}
