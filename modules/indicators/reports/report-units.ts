import { placeInSentence } from '../../../pack-kit/index.ts'
import type { Evaluation } from '../evaluation/evaluation-context.ts'
import type { UnitScope } from '../evaluation/unit-scope.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { lastDayOf, type Period } from '../rules/period.ts'
import { unitOnDay } from '../rules/unit-on-day.ts'

/** Of which land a report is. */
export type ReportUnits = {
  /** null: all units the programme is about */
  placeId: string | null
  /** as it stands within a sentence */
  words: string
  /** units of a period, told by those of its time or of today */
  idsIn(period: Period): ReadonlySet<string>
  /** places whose records count; null: every record */
  recordPlaces: readonly string[] | null
  /** units a report can be asked for */
  choices: readonly { id: string; name: string }[]
}

const byName = new Intl.Collator('vi').compare

/**
 * The units of a report that ends on a day (yyyy-mm-dd).
 * @throws indicator_unit_unknown for a place that is no unit of that day
 */
export function toReportUnits(
  { units, basis, today }: Pick<Evaluation, 'units' | 'basis' | 'today'>,
  scope: UnitScope,
  on: string,
  placeId: string | null,
): ReportUnits {
  const told = basis === 'restated' ? today : on
  const nameOf = (id: string): string => units.nameOn(id, told)
  const living = units.livingOn(told)
  if (placeId !== null && !living.includes(placeId)) throw indicatorErrors.indicator_unit_unknown()
  const kept = new Map<string, ReadonlySet<string>>()
  const idsOn = (day: string): ReadonlySet<string> => {
    const ids = kept.get(day) ?? new Set(units.livingOn(day).filter((id) => scope.keeps(scope.sideOn(id, day))))
    kept.set(day, ids)
    return ids
  }
  const underNow = (id: string): string => unitOnDay(units.land, id, told)
  const isMeant = (unit: string): boolean =>
    placeId === null ? scope.keeps(scope.sideOn(unit, told)) : unit === placeId
  return {
    placeId,
    words:
      placeId !== null
        ? placeInSentence(nameOf(placeId))
        : scope.kind === null
          ? 'toàn tỉnh'
          : `các ${placeInSentence(scope.kind.name)}`,
    idsIn: (period) => idsOn(basis === 'restated' ? today : earliest(lastDayOf(period), today)),
    recordPlaces:
      placeId === null && scope.name === 'with_value'
        ? null
        : [...units.all.keys()].filter((id) => isMeant(underNow(id))),
    choices: [...idsOn(told)]
      .map((id) => ({ id, name: nameOf(id) }))
      .toSorted((one, other) => byName(one.name, other.name)),
  }
}

const earliest = (one: string, other: string): string => (one < other ? one : other)
