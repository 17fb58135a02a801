/**
 * Numbers across a merger of units: additive values are summed, rates are made again from their parts, texts are kept side by
 * side; a value is never written over another, and what is unknown stays unknown.
 */

/** A value of one unit of its time. */
export type UnitValue = { unitId: string } & (
  | { kind: 'additive'; value: number | null }
  /** a rate with what it was made of; null where that is not known */
  | { kind: 'rate'; numerator: number | null; denominator: number | null }
  | { kind: 'text'; text: string }
)

/** Units of today a unit became; a unit that goes on, or that nobody took over from, has no entry. */
export type UnitSuccessors = ReadonlyMap<string, readonly string[]>

type Origins = {
  unitId: string
  /** units of their time whose values are in it */
  from: string[]
  /** of those, the ones whose value is not known: the value says nothing about them */
  missing: string[]
}

export type RestatedValue = Origins &
  (
    | { kind: 'additive'; value: number | null }
    | { kind: 'rate'; numerator: number | null; denominator: number | null; rate: number | null }
    | { kind: 'text'; texts: { unitId: string; text: string }[] }
  )

/**
 * The unit of today a value is told under: the one unit it became. What was divided among several is told under its old unit,
 * for nothing says how much of it is whose.
 */
export function unitOfToday(unitId: string, successors: UnitSuccessors): string {
  const [only, ...others] = successors.get(unitId) ?? []
  return only !== undefined && others.length === 0 ? only : unitId
}

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}

function restateGroup(unitId: string, kind: UnitValue['kind'], values: readonly UnitValue[]): RestatedValue {
  const from = values.map((value) => value.unitId)
  if (kind === 'text') {
    const texts = values.flatMap((value) => (value.kind === 'text' ? [{ unitId: value.unitId, text: value.text }] : []))
    return { unitId, kind, from, missing: [], texts }
  }
  if (kind === 'additive') {
    const numbers = values.flatMap((value) => (value.kind === 'additive' ? [value] : []))
    const missing = numbers.filter(({ value }) => value === null).map((value) => value.unitId)
    return { unitId, kind, from, missing, value: sum(numbers.map(({ value }) => value)) }
  }
  const rates = values.flatMap((value) => (value.kind === 'rate' ? [value] : []))
  const isKnown = ({ numerator, denominator }: (typeof rates)[number]) => numerator !== null && denominator !== null
  const known = rates.filter(isKnown)
  const numerator = sum(known.map((value) => value.numerator))
  const denominator = sum(known.map((value) => value.denominator))
  return {
    unitId,
    kind,
    from,
    missing: rates.filter((value) => !isKnown(value)).map((value) => value.unitId),
    numerator,
    denominator,
    rate: numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator,
  }
}

/** Values of one measure, told by the units of today; values of different kinds are never mixed. */
export function restate(values: readonly UnitValue[], successors: UnitSuccessors): RestatedValue[] {
  const groups = Map.groupBy(values, (value) => `${value.kind}|${unitOfToday(value.unitId, successors)}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [restateGroup(unitOfToday(first.unitId, successors), first.kind, group)] : []
  })
}
