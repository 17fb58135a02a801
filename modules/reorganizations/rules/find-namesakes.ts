import type { Change } from './change.ts'
import type { Plan, PlannedUnit } from './plan.ts'
import type { Problem } from './problem.ts'
import type { WorldFacts } from './unit-facts.ts'

/** Units that would go by one name under one unit, because those above them merge. */
export type Namesakes = {
  unit: PlannedUnit['unit']
  parentId: string
  name: string
  /** they follow who is above them and would meet there */
  units: PlannedUnit[]
  /** one that is there already */
  presentId: string | null
}

/** Groups of units that come along with those above them and meet namesakes where they come to. */
export function findNamesakes(plan: Plan, world: WorldFacts, nameKey: (name: string) => string): Namesakes[] {
  const follows = new Set(plan.followers)
  const going = new Set([...plan.ended, ...plan.changed].map(({ id }) => id))
  const keyOf = (unit: string, parentId: string | null, name: string) => `${unit}|${parentId}|${nameKey(name)}`
  const present = new Map(
    world.children
      .filter(({ id }) => !going.has(id))
      .map(({ unit, parentId, name, id }) => [keyOf(unit, parentId, name), id]),
  )
  for (const made of plan.made) present.set(keyOf(made.unit, made.terms.parentId, made.terms.name), made.id)
  const groups = Map.groupBy(
    plan.changed.filter(({ id }) => follows.has(id)),
    ({ unit, terms }) => keyOf(unit, terms.parentId, terms.name),
  )
  return [...groups].flatMap(([key, units]): Namesakes[] => {
    const [first] = units
    const presentId = present.get(key) ?? null
    const parentId = first?.terms.parentId ?? null
    if (!first || parentId === null || (units.length < 2 && presentId === null)) return []
    return [{ unit: first.unit, parentId, name: first.terms.name, units, presentId }]
  })
}

/** Says of each group where it meets. */
export const namesakeProblems = (namesakes: readonly Namesakes[], nameOf: (id: string) => string): Problem[] =>
  namesakes.map(({ parentId, name, units, presentId }) => ({
    changeId: null,
    code: 'namesakes',
    message: `${units.length + (presentId ? 1 : 0)} đơn vị cùng tên “${name}” sẽ về trực thuộc ${nameOf(parentId)}. Hợp nhất các đơn vị trùng tên, hoặc đổi tên trước.`,
  }))

/** Merges that leave one unit of each group: the one that is there, or a new one with the terms of the first. */
export const mergeNamesakes = (namesakes: readonly Namesakes[], newId: () => string): Change[] =>
  namesakes.flatMap(({ unit, units, presentId }): Change[] => {
    const [first] = units
    if (!first) return []
    const into = presentId ? { id: presentId, terms: null } : { id: newId(), terms: first.terms }
    return [
      {
        id: newId(),
        kind: 'merge',
        unit,
        fromIds: units.map(({ id }) => id),
        into,
        certainty: 'uncertain',
        note: 'Đơn vị trực thuộc trùng tên, hợp nhất theo đơn vị cấp trên',
      },
    ]
  })
