import type { Register } from '../../../../../../pack-kit/registers/register'
import { chosenOf, type Typed } from './typed-values'

const keyOf = (personId: string, register: Register): string => `dondoc-dia-ban:${personId}:${register.code}`

/**
 * A new form begins with the place of the last one: an officer of a commune writes of that commune, and without connection no list of
 * places can be searched.
 */
export function withLastPlace(personId: string, register: Register): Typed {
  const { placeField } = register
  if (placeField === undefined) return {}
  try {
    const place = chosenOf(JSON.parse(localStorage.getItem(keyOf(personId, register)) ?? 'null'))
    return place ? { [placeField]: place } : {}
  } catch {
    return {}
  }
}

/** Remembers on this machine which place a form that was saved is about. */
export function keepLastPlace(personId: string, register: Register, typed: Typed): void {
  const place = register.placeField === undefined ? null : chosenOf(typed[register.placeField])
  if (place === null) return
  try {
    localStorage.setItem(keyOf(personId, register), JSON.stringify(place))
  } catch {
    // A browser that keeps nothing: the next form begins without a place.
  }
}
