import type { UnitKind } from '../../rules/change.ts'
import type { MadeUnit, NameWords } from './made-units.ts'

/** New units that a cell may mean. */
export type Meaning = (unit: UnitKind, text: string) => readonly MadeUnit[]

const isUnder = ({ parentWords }: MadeUnit, underKey: string): boolean =>
  parentWords !== null && parentWords.nameKey === underKey

/** New units by what cells call them: a name, a code, a name and what is above it. */
export function meaningOf(all: readonly MadeUnit[], words: NameWords): Meaning {
  const byName = Map.groupBy(all, ({ unit, nameKey }) => `${unit}|${nameKey}`)
  const byCode = Map.groupBy(all, ({ unit, given }) => `${unit}|${given.code ?? ''}`)
  return (unit, text) => {
    const { code, nameKey, underKey } = words.cite(unit, text)
    const found = code === null ? byName.get(`${unit}|${nameKey}`) : byCode.get(`${unit}|${code}`)
    return (found ?? []).filter((made) => underKey === null || isUnder(made, underKey))
  }
}

/** When a unit is there for others, counted in pages: “Thành lập” goes before other rows that may make it. */
const readyAfter = (depth: number, { createdBy }: MadeUnit): number => depth + (createdBy === null ? 1 : 2)

export type UnitOrder = {
  /** on which page a unit can be made */
  depthOf(made: MadeUnit): number
  /** the first page on which all of these are there */
  afterAll(units: readonly MadeUnit[]): number
  /** units that lie under each other, or under such, and can never be made */
  inCircles: ReadonlySet<MadeUnit>
}

/** Orders new units so that what they lie under, or govern, is there before them. */
export function orderUnits(all: readonly MadeUnit[], meant: Meaning): UnitOrder {
  const above = new Map(all.map((made) => [made, unitsAbove(made, meant)]))
  const below = new Map(all.map((made): [MadeUnit, MadeUnit[]] => [made, []]))
  for (const [made, others] of above) for (const other of others) below.get(other)?.push(made)
  const left = new Map(all.map((made) => [made, above.get(made)?.length ?? 0]))
  const depths = new Map<MadeUnit, number>()
  const afterAll = (units: readonly MadeUnit[]) =>
    units.reduce((most, made) => Math.max(most, readyAfter(depths.get(made) ?? 0, made)), 0)
  const ready = all.filter((made) => left.get(made) === 0)
  for (const made of ready) {
    depths.set(made, afterAll(above.get(made) ?? []))
    for (const child of below.get(made) ?? []) {
      const rest = (left.get(child) ?? 0) - 1
      left.set(child, rest)
      if (rest === 0) ready.push(child)
    }
  }
  return {
    depthOf: (made) => depths.get(made) ?? 0,
    afterAll,
    inCircles: new Set(all.filter((made) => !depths.has(made))),
  }
}

function unitsAbove(made: MadeUnit, meant: Meaning): MadeUnit[] {
  const { unit, given, parentWords } = made
  const parents = parentWords === null || given.parent === null ? [] : meant(unit, given.parent)
  const places = given.place === null ? [] : meant('place', given.place)
  return [...parents, ...places].filter((other) => other !== made)
}
