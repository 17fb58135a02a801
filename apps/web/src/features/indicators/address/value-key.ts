import { idOf } from '../../../ui/address/id-of'

/** What an opened cell is about; placeId null: the whole province. */
export type ValueKey = { indicator: string; placeId: string | null }

const province = 'tinh'

/** A cell as it stands in an address: 'ti-le-ho-ngheo~<id>', 'ti-le-ho-ngheo~tinh'. */
export const toValueKey = ({ indicator, placeId }: ValueKey): string => `${indicator}~${placeId ?? province}`

/** What an address names; undefined for what is no cell. */
export function parseValueKey(given: unknown): ValueKey | undefined {
  if (typeof given !== 'string') return undefined
  const [indicator, place, ...rest] = given.split('~')
  if (!indicator || !/^[a-z0-9-]{1,60}$/.test(indicator) || rest.length > 0) return undefined
  if (place === province) return { indicator, placeId: null }
  const placeId = idOf(place)
  return placeId ? { indicator, placeId } : undefined
}
