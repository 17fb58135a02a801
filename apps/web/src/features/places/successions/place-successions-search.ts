import type { Place } from '../../../api/operations'
import { parseDaySearch } from '../../organizations/address/directory-search'
import type { PlaceSuccessionsQuery } from './place-successions-query'

/** ?trong=<id>&cap=cap-xa&tu=2025-07-01&den=2025-07-01&tim=an+minh */
export type PlaceSuccessionsSearch = { trong?: string; cap?: string; tu?: string; den?: string; tim?: string }

export const placeLevelSlugs: Record<Place['level'], string> = {
  province: 'cap-tinh',
  district: 'cap-huyen',
  commune: 'cap-xa',
}

const levelOf = (slug: unknown) =>
  (Object.keys(placeLevelSlugs) as Place['level'][]).find((level) => placeLevelSlugs[level] === slug)

const isId = (given: unknown): given is string =>
  typeof given === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given)

const withoutEmpty = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>
  }

/** Keeps what it knows and drops the rest, so that an old link still opens. */
export const parsePlaceSuccessionsSearch = (search: Record<string, unknown>): PlaceSuccessionsSearch =>
  withoutEmpty({
    trong: isId(search.trong) ? search.trong : undefined,
    cap: levelOf(search.cap) && String(search.cap),
    tu: parseDaySearch({ ngay: search.tu }).ngay,
    den: parseDaySearch({ ngay: search.den }).ngay,
    tim: ['string', 'number'].includes(typeof search.tim) ? String(search.tim).slice(0, 200) : undefined,
  })

/** What to ask the server for within a place. */
export const toPlaceSuccessionsQuery = (
  { cap, tu, den, tim }: PlaceSuccessionsSearch,
  withinId: string,
): PlaceSuccessionsQuery => ({
  withinId,
  ...withoutEmpty({ level: levelOf(cap), from: tu, to: den, words: tim?.trim() }),
})

/** The picture of all that ever lay in a place. */
export const placeSuccessionsHref = (placeId: string): string => `/dia-ban/so-do?trong=${placeId}`
