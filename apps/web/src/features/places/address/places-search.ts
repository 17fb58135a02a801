import { parseDaySearch, parseDirectorySearch } from '../../organizations/address/directory-search'

/** What the address of the list of places says. */
export type PlacesSearch = {
  /** The day looked at (yyyy-mm-dd); today when left out. */
  ngay?: string
  /** Words looked for. */
  tim?: string
  /** The whole country in place of the province of the space. */
  vung?: 'ca-nuoc'
  /** An address looked up, the day it is of, and the unit chosen where it can mean several. */
  diaChi?: string
  vaoNgay?: string
  chon?: string
}

const textOf = (given: unknown, most: number): string =>
  typeof given === 'string' || typeof given === 'number' ? String(given).trim().slice(0, most) : ''

/** Keeps what it knows and drops the rest, so that an old link still opens. */
export function parsePlacesSearch(search: Record<string, unknown>): PlacesSearch {
  const diaChi = textOf(search.diaChi, 500)
  const vaoNgay = parseDaySearch({ ngay: search.vaoNgay }).ngay
  const chon = textOf(search.chon, 60)
  return {
    ...parseDirectorySearch(search),
    ...(search.vung === 'ca-nuoc' ? { vung: search.vung } : {}),
    ...(diaChi ? { diaChi, ...(vaoNgay ? { vaoNgay } : {}), ...(chon ? { chon } : {}) } : {}),
  }
}

/** The list of places as this search says. */
export function placesHref(search: PlacesSearch = {}): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== undefined))
  return query.size > 0 ? `/dia-ban?${query}` : '/dia-ban'
}

/** A place's page as of a day; of today without one. */
export const placeHref = (placeId: string, ngay?: string): string =>
  ngay ? `/dia-ban/${placeId}?ngay=${ngay}` : `/dia-ban/${placeId}`
