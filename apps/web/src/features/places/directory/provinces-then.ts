import type { PlaceDetails } from '../../../api/operations'

/** A province of a day. */
export type Province = { id: string; name: string }

/** A province as it was on the day its details are of; before it existed, those it came from. */
export function provincesThen({ current, predecessors }: Pick<PlaceDetails, 'current' | 'predecessors'>): Province[] {
  const found = current ? [current] : predecessors.filter(({ level }) => level === 'province')
  return found.map(({ id, name }) => ({ id, name }))
}
