import type { Change, UnitKind } from './change.ts'

/** What happens to one unit through one change. */
export type Role = 'made' | 'ends' | 'renamed' | 'moved' | 'receives' | 'gives' | 'recognised'

export type RoleOfUnit = { unit: UnitKind; id: string; role: Role; changeId: string }

/** Every part a unit plays in these changes, in their order. */
export function rolesOf(changes: readonly Change[]): RoleOfUnit[] {
  return changes.flatMap((change): RoleOfUnit[] => {
    const as = (role: Role, unit: UnitKind, ...ids: readonly string[]) =>
      ids.map((id) => ({ unit, id, role, changeId: change.id }))
    switch (change.kind) {
      case 'create':
        return as('made', change.unit, change.made.id)
      case 'rename':
        return as('renamed', change.unit, change.unitId)
      case 'move':
        return as('moved', change.unit, change.unitId)
      case 'abolish':
        return as('ends', change.unit, change.unitId)
      case 'merge':
        return [
          ...as('ends', change.unit, ...change.fromIds),
          ...as(change.into.terms === null ? 'receives' : 'made', change.unit, change.into.id),
        ]
      case 'split':
        return [
          ...as(change.continues ? 'gives' : 'ends', change.unit, change.fromId),
          ...change.into.flatMap(({ id, terms }) => as(terms === null ? 'receives' : 'made', change.unit, id)),
        ]
      case 'transfer_field':
        return [...as('gives', 'organization', change.fromId), ...as('receives', 'organization', change.toId)]
      case 'recognise':
        return as('recognised', 'place', change.placeId)
    }
  })
}

/** Parts one unit may play side by side on one day; every other pair contradicts itself. */
const together: readonly (readonly [Role, Role])[] = [
  ['made', 'receives'],
  ['made', 'recognised'],
  ['renamed', 'moved'],
  ['renamed', 'receives'],
  ['renamed', 'gives'],
  ['renamed', 'recognised'],
  ['moved', 'receives'],
  ['moved', 'gives'],
  ['moved', 'recognised'],
  ['receives', 'receives'],
  ['receives', 'gives'],
  ['receives', 'recognised'],
  ['gives', 'gives'],
  ['gives', 'recognised'],
  ['recognised', 'recognised'],
]

export const goTogether = (one: Role, other: Role): boolean =>
  together.some(([left, right]) => (left === one && right === other) || (left === other && right === one))
