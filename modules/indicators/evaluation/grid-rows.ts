import type { Indicator } from '../../../pack-kit/index.ts'
import type { Period } from '../rules/period.ts'
import type { Recognised } from '../rules/recognised-groups.ts'
import type { Evaluation, ToldValues } from './evaluation-context.ts'
import { saysSomething, type UnitScope } from './unit-scope.ts'

const sides: readonly Recognised[] = ['no', 'unclear', 'yes']

/**
 * Units of a grid: those of its scope of which something is known, each with the clearest of what it is recognised as over the periods of
 * its values; `silent`: recognised ones of which nothing is.
 */
export function tellRows(
  { units, basis, today }: Pick<Evaluation, 'units' | 'basis' | 'today'>,
  scope: UnitScope,
  columns: readonly { indicator: Indicator; period: Period }[],
  told: ToldValues,
): { rows: { id: string; side: Recognised }[]; silent: string[] } {
  const found = new Map<string, { side: Recognised; speaks: boolean }>()
  const note = (id: string, side: Recognised, speaks: boolean): void => {
    const before = found.get(id) ?? { side, speaks }
    const isClearer = sides.indexOf(side) > sides.indexOf(before.side)
    found.set(id, { side: isClearer ? side : before.side, speaks: before.speaks || speaks })
  }
  const periods = new Map(columns.map(({ period }) => [`${period.from} ${period.to}`, period]))
  for (const period of periods.values())
    for (const id of basis === 'restated' ? units.livingOn(today) : units.livingIn(period))
      note(id, scope.sideIn(id, period), false)
  for (const { indicator, period } of columns)
    for (const { placeId, value } of told.of(indicator.code, period.from))
      if (placeId !== null) note(placeId, scope.sideIn(placeId, period), saysSomething(indicator, value))
  const all = [...found].map(([id, unit]) => ({ id, ...unit }))
  return {
    rows: all.flatMap(({ id, side, speaks }) => (speaks && scope.keeps(side) ? [{ id, side }] : [])),
    silent: all.flatMap(({ id, side, speaks }) => (!speaks && side === 'yes' ? [id] : [])),
  }
}
