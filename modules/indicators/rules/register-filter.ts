import { type Aggregate, addDays, type Condition, type Expression } from '../../../pack-kit/index.ts'
import type { Period } from './period.ts'

const fieldOf = (expression: Expression): string | null => (expression.kind === 'field' ? expression.field : null)

const written = (scalar: string | number | boolean): string =>
  typeof scalar === 'boolean' ? (scalar ? 'yes' : 'no') : String(scalar)

/** A condition as filters of a register's list; what a list cannot ask is left out, so that it shows more, never less. */
function filtersOf(condition: Condition): string[] {
  if (condition.kind === 'all') return condition.conditions.flatMap(filtersOf)
  if (condition.kind === 'any' || condition.kind === 'not') return []
  const field = fieldOf(condition.of)
  if (field === null) return []
  switch (condition.kind) {
    case 'is':
      return condition.to.kind === 'constant' ? [`${field}:is:${written(condition.to.value)}`] : []
    case 'isIn':
      return [`${field}:in:${condition.among.map(written).join('|')}`]
    case 'isKnown':
      return [`${field}:known`]
    case 'isEmpty':
      return [`${field}:unknown`]
    case 'atLeast':
      return condition.to.kind === 'constant' ? [`${field}:min:${written(condition.to.value)}`] : []
    case 'atMost':
      return condition.to.kind === 'constant' ? [`${field}:max:${written(condition.to.value)}`] : []
    default:
      return []
  }
}

/**
 * Conditions by which a register's list shows the records an aggregate is taken from: "field:operation:value", as its address has them.
 * `placeIds`: the unit and the places counted under it; null for the whole province.
 */
export function registerFilter(
  { where, period: placement = 'asOfEnd' }: Pick<Aggregate, 'where' | 'period'>,
  { placeField, placeIds }: { placeField: string | undefined; placeIds: readonly string[] | null },
  { from, to }: Period,
): string[] {
  const last = addDays(to, -1)
  const how = placeIds?.length === 1 ? 'is' : 'in'
  const inPlaces = placeField !== undefined && placeIds !== null ? [`${placeField}:${how}:${placeIds.join('|')}`] : []
  const inPeriod =
    placement === 'asOfEnd'
      ? []
      : 'dateField' in placement
        ? [`${placement.dateField}:min:${from}`, `${placement.dateField}:max:${last}`]
        : [`${placement.fromField}:max:${last}`]
  return [...inPlaces, ...inPeriod, ...(where ? filtersOf(where) : [])]
}
