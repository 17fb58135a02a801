import type { Place, PlaceDetails } from '../../../api/operations'
import { dayBefore } from '../../../ui/format/next-day'

/** The terms a place's page shows: of the day asked for or, where it did not exist then, the nearest ones. */
export type ShownPlace = {
  terms: Place
  as: 'then' | 'earlier' | 'later'
  /** The day as of which they and all that lies in the place are told (yyyy-mm-dd). */
  on: string
}

/** Nothing only for a place without versions, which there is none of. */
export function shownPlace({
  on,
  current,
  versions,
}: Pick<PlaceDetails, 'on' | 'current' | 'versions'>): ShownPlace | null {
  if (current) return { terms: current, as: 'then', on }
  const ended = versions.filter(({ validTo }) => validTo !== null && validTo <= on)
  const last = ended[ended.length - 1]
  if (last?.validTo) return { terms: last, as: 'earlier', on: dayBefore(last.validTo) }
  const [first] = versions
  return first ? { terms: first, as: 'later', on: first.validFrom ?? on } : null
}
