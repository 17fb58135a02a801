import type { ReorganizationChange } from '../../api/operations'

export type UnitKind = 'organization' | 'place'

/** A unit that does not exist before the reorganization. */
export type MadeUnit = { id: string; unit: UnitKind; name: string; changeId: string }

/** The units a change makes, with their names. */
export function madeBy(change: ReorganizationChange): MadeUnit[] {
  const { id: changeId } = change
  if (change.kind === 'create')
    return [{ id: change.made.id, unit: change.unit, name: change.made.terms.name, changeId }]
  if (change.kind !== 'merge' && change.kind !== 'split') return []
  const targets = change.kind === 'merge' ? [change.into] : change.into
  return targets.flatMap(({ id, terms }) => (terms ? [{ id, unit: change.unit, name: terms.name, changeId }] : []))
}
