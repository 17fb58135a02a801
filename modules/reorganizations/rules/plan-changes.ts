import type { Certainty, Change, UnitKind, UnitTerms } from './change.ts'
import { madeBy } from './change.ts'
import type { Plan, PlannedSuccession, PlannedUnit } from './plan.ts'
import { versionOn, type WorldFacts } from './unit-facts.ts'

type Drawn = Plan & { units: Map<string, PlannedUnit>; madeIds: ReadonlySet<string> }

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])]

const successionsOf = (change: Change): PlannedSuccession[] => {
  const common = { certainty: change.certainty, predecessorEnds: true, fields: null }
  if (change.kind === 'merge')
    return change.fromIds.map((predecessorId) => ({
      ...common,
      unit: change.unit,
      predecessorId,
      successorId: change.into.id,
      position: 1,
    }))
  if (change.kind === 'split') {
    const inOrder = [...change.into].sort((left, right) => Number(left.fields !== null) - Number(right.fields !== null))
    return inOrder.map(({ id, fields }, index) => ({
      ...common,
      unit: change.unit,
      predecessorId: change.fromId,
      successorId: id,
      position: index + 1,
      fields,
      predecessorEnds: !change.continues,
    }))
  }
  if (change.kind === 'transfer_field')
    return [
      {
        ...common,
        unit: 'organization',
        predecessorId: change.fromId,
        successorId: change.toId,
        position: 1,
        fields: change.fields,
        predecessorEnds: false,
      },
    ]
  return []
}

const endedBy = (change: Change): { unit: UnitKind; id: string }[] =>
  change.kind === 'abolish'
    ? [{ unit: change.unit, id: change.unitId }]
    : change.kind === 'merge'
      ? change.fromIds.map((id) => ({ unit: change.unit, id }))
      : change.kind === 'split' && !change.continues
        ? [{ unit: change.unit, id: change.fromId }]
        : []

/** Puts other terms on a unit that goes on, or on one that is made. */
function alter(
  drawn: Drawn,
  world: WorldFacts,
  on: string,
  { unit, id, certainty, note }: { unit: UnitKind; id: string; certainty: Certainty; note: string | null },
  change: (terms: UnitTerms) => Partial<UnitTerms>,
): void {
  const planned = drawn.units.get(id)
  if (planned) {
    planned.terms = { ...planned.terms, ...change(planned.terms) }
    return
  }
  const facts = world.units.get(id)
  const version = facts && versionOn(facts, on)
  // A version that begins on the very day was made by another reorganization and is left as that one made it.
  if (!version || version.validFrom === on) return
  const { validFrom: _from, validTo: _to, ...terms } = version
  const altered = { ...terms, ...change(terms) }
  if (JSON.stringify(altered) === JSON.stringify(terms)) return
  const added: PlannedUnit = { unit, id, terms: altered, certainty, note }
  drawn.units.set(id, added)
  drawn.changed.push(added)
}

/** What agencies do moves with their successions: fields of work, only where they are known on both sides. */
function moveFields(drawn: Drawn, world: WorldFacts, on: string, change: Change): void {
  const fieldsOf = (id: string): readonly string[] => {
    const facts = world.units.get(id)
    return drawn.units.get(id)?.terms.fields ?? (facts ? (versionOn(facts, on)?.fields ?? []) : [])
  }
  const { certainty, note } = change
  const give = (id: string, fields: readonly string[]) =>
    alter(drawn, world, on, { unit: 'organization', id, certainty, note }, (terms) =>
      terms.fields.length === 0 && fields.length > 0 && !drawn.madeIds.has(id)
        ? {}
        : { fields: union(terms.fields, fields) },
    )
  if (change.kind === 'merge' && change.unit === 'organization' && change.into.terms === null)
    give(change.into.id, change.fromIds.flatMap(fieldsOf))
  if (change.kind === 'split' && change.unit === 'organization') {
    for (const { id, fields } of change.into) if (fields) give(id, fields)
    // What nobody is said to get goes to the main successor: no field of work is left to nobody.
    const main = change.into.find(({ fields }) => fields === null)
    const taken = new Set(change.into.flatMap(({ fields, terms }) => [...(fields ?? []), ...(terms?.fields ?? [])]))
    if (main && !change.continues)
      give(
        main.id,
        fieldsOf(change.fromId).filter((field) => !taken.has(field)),
      )
  }
  if (change.kind === 'transfer_field') {
    give(change.toId, change.fields)
    alter(drawn, world, on, { unit: 'organization', id: change.fromId, certainty, note }, (terms) => ({
      fields: terms.fields.filter((field) => !change.fields.includes(field)),
    }))
  }
}

/** Units under one that ends come under its main successor, unless the reorganization says otherwise about them. */
function carryChildren(drawn: Drawn, world: WorldFacts, on: string, movedIds: ReadonlySet<string>): void {
  const ends = new Set(drawn.ended.map(({ id }) => id))
  const main = new Map(
    drawn.successions
      .filter(({ position, predecessorEnds }) => position === 1 && predecessorEnds)
      .map(({ predecessorId, successorId }) => [predecessorId, successorId]),
  )
  for (const child of world.children) {
    const parentId = main.get(child.parentId)
    if (!ends.has(child.parentId) || ends.has(child.id) || movedIds.has(child.id) || parentId === undefined) continue
    alter(drawn, world, on, { unit: child.unit, id: child.id, certainty: 'confirmed', note: null }, () => ({
      parentId,
    }))
    drawn.followers.push(child.id)
  }
}

/** What the changes come to, all taken together; says nothing about whether they may be made (see check-plan.ts). */
export function planChanges(changes: readonly Change[], world: WorldFacts, on: string): Plan {
  const made = changes.flatMap((change) =>
    madeBy(change).map((unit): PlannedUnit => ({ ...unit, certainty: change.certainty, note: change.note })),
  )
  const drawn: Drawn = {
    made,
    changed: [],
    ended: changes.flatMap(endedBy),
    successions: changes.flatMap(successionsOf),
    recognitions: changes.flatMap((change) => {
      if (change.kind !== 'recognise') return []
      const { placeId, recognitionKind, status, validTo, certainty, note } = change
      return [{ placeId, recognitionKind, status, validTo, certainty, note }]
    }),
    followers: [],
    units: new Map(made.map((unit) => [unit.id, unit])),
    madeIds: new Set(made.map(({ id }) => id)),
  }
  for (const change of changes) {
    const { certainty, note } = change
    if (change.kind === 'rename')
      alter(drawn, world, on, { unit: change.unit, id: change.unitId, certainty, note }, () => change.to)
    if (change.kind === 'move')
      alter(drawn, world, on, { unit: change.unit, id: change.unitId, certainty, note }, () => ({
        parentId: change.parentId,
      }))
    moveFields(drawn, world, on, change)
  }
  carryChildren(drawn, world, on, new Set(changes.flatMap((change) => (change.kind === 'move' ? [change.unitId] : []))))
  const { units: _units, madeIds: _madeIds, ...plan } = drawn
  return plan
}
