/** What can be reorganized: an agency, or a place (địa bàn). */
export type UnitKind = 'organization' | 'place'

export const changeKinds = [
  'create',
  'rename',
  'merge',
  'split',
  'transfer_field',
  'abolish',
  'move',
  'recognise',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Terms of a unit as a version holds them; places leave empty what only agencies have. */
export type UnitTerms = {
  name: string
  shortName: string | null
  kind: string
  level: string
  code: string | null
  code102: string | null
  aliases: readonly string[]
  parentId: string | null
  placeId: string | null
  fields: readonly string[]
}

/** Who takes over: a unit that is there, one another change of the same reorganization makes (terms null), or a new one. */
export type Target = { id: string; terms: UnitTerms | null }

type ChangeTerms =
  /** a new unit that takes over from nobody (thành lập mới) */
  | { kind: 'create'; unit: UnitKind; made: { id: string; terms: UnitTerms } }
  /** another name, kind or code for the same unit */
  | {
      kind: 'rename'
      unit: UnitKind
      unitId: string
      to: { name: string; shortName: string | null; kind: string; code: string | null; code102: string | null }
    }
  /** n → 1: into a new unit (hợp nhất) or into one that goes on (sáp nhập) */
  | { kind: 'merge'; unit: UnitKind; fromIds: readonly string[]; into: Target }
  /** 1 → n; `fields` null: a successor in everything; the first successor in everything is the main one */
  | {
      kind: 'split'
      unit: UnitKind
      fromId: string
      /** the unit itself goes on (tách một phần) */
      continues: boolean
      into: readonly (Target & { fields: readonly string[] | null })[]
    }
  /** fields of work go from one agency to another, both go on */
  | { kind: 'transfer_field'; fromId: string; toId: string; fields: readonly string[] }
  /** ends without a successor (giải thể) */
  | { kind: 'abolish'; unit: UnitKind; unitId: string }
  /** comes under another unit */
  | { kind: 'move'; unit: UnitKind; unitId: string; parentId: string | null }
  /** công nhận, or an express refusal of it */
  | {
      kind: 'recognise'
      placeId: string
      recognitionKind: string
      status: 'recognised' | 'not_recognised'
      validTo: string | null
    }

export type Certainty = 'confirmed' | 'uncertain'

/** One change of a reorganization. */
export type Change = ChangeTerms & { id: string; certainty: Certainty; note: string | null }

/** Every unit a change names, new ones included. */
export function unitsOf(change: Change): { unit: UnitKind; id: string }[] {
  const of = (unit: UnitKind, ...ids: string[]) => ids.map((id) => ({ unit, id }))
  switch (change.kind) {
    case 'create':
      return of(change.unit, change.made.id)
    case 'rename':
    case 'abolish':
      return of(change.unit, change.unitId)
    case 'move':
      return of(change.unit, change.unitId, ...(change.parentId === null ? [] : [change.parentId]))
    case 'merge':
      return of(change.unit, ...change.fromIds, change.into.id)
    case 'split':
      return of(change.unit, change.fromId, ...change.into.map(({ id }) => id))
    case 'transfer_field':
      return of('organization', change.fromId, change.toId)
    case 'recognise':
      return of('place', change.placeId)
  }
}

/** The units a change makes, with their terms. */
export function madeBy(change: Change): { unit: UnitKind; id: string; terms: UnitTerms }[] {
  if (change.kind === 'create') return [{ unit: change.unit, ...change.made }]
  const targets = change.kind === 'merge' ? [change.into] : change.kind === 'split' ? change.into : []
  return targets.flatMap(({ id, terms }) =>
    terms === null || (change.kind !== 'merge' && change.kind !== 'split') ? [] : [{ unit: change.unit, id, terms }],
  )
}
