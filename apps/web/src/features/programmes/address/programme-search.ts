import { dayBefore } from '../../../ui/format/next-day'
import { slugs, withoutEmpty, wordsOf } from '../../duties/address/search-parts'
import { parseValueKey, toValueKey, type ValueKey } from '../../indicators/address/value-key'
import type { TellingOfDay } from '../../indicators/indicator-queries'

/** The address of a programme's pictures: ?muc=xu-huong&nam=2025&thang=6&donVi=hien-nay&pv=moi-xa&so=bao-cao&ct=…&xa=…&o=chi-tieu~xa. */
export type ProgrammeSearch = {
  /** Which picture; without it, the heat table. */
  muc?: SectionSlug
  nam?: number
  /** The period that ends with this month, or holds it; without it, the year's last, or today's. */
  thang?: number
  /** Told by the units of today, or of their time; without it, as the picture is clearest. */
  donVi?: 'hien-nay' | 'khi-do'
  /** Every unit with values, also those the programme is not about. */
  pv?: 'moi-xa'
  so?: string
  /** Which indicators the heat table shows; without it, those with a target. */
  loc?: GridFilter
  /** The indicator a picture is of. */
  ct?: string
  tim?: string
  /** The unit a picture is of. */
  xa?: string
  /** The cell whose value is opened. */
  o?: string
}

export const sectionSlugs = ['bang-nhiet', 'xu-huong', 'truoc-sau', 'so-sanh', 'thay-doi', 'ban-do'] as const
export type SectionSlug = (typeof sectionSlugs)[number]

export const gridFilters = ['chua-dat', 'tat-ca'] as const
export type GridFilter = (typeof gridFilters)[number]

export const sourceSlugs = slugs({ computed: 'tinh', reported: 'bao-cao', verified: 'xac-nhan' })

const within = (given: unknown, least: number, most: number): number | undefined => {
  const number = Number(given)
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}

/** Keeps what it knows and drops the rest, so that an old link still opens. */
export function parseProgrammeSearch(search: Record<string, unknown>): ProgrammeSearch {
  const source = sourceSlugs.keyOf(search.so)
  const cell = parseValueKey(search.o)
  return withoutEmpty({
    nam: within(search.nam, 2000, 2100),
    thang: within(search.thang, 1, 12),
    muc: sectionSlugs.find((slug) => slug === search.muc && slug !== 'bang-nhiet'),
    donVi: (['hien-nay', 'khi-do'] as const).find((slug) => slug === search.donVi),
    pv: search.pv === 'moi-xa' ? ('moi-xa' as const) : undefined,
    loc: gridFilters.find((slug) => slug === search.loc),
    ct: typeof search.ct === 'string' && /^[a-z0-9-]{1,60}$/.test(search.ct) ? search.ct : undefined,
    so: source && source !== 'computed' ? sourceSlugs.slugOf(source) : undefined,
    tim: wordsOf(search.tim),
    xa: wordsOf(search.xa),
    o: cell && toValueKey(cell),
  })
}

/** The day whose periods are told: the end of the month or the year chosen, never later than today (yyyy-mm-dd). */
export function dayOfSearch({ nam, thang }: ProgrammeSearch, today: string): string {
  const thisYear = Number(today.slice(0, 4))
  const year = nam ?? thisYear
  if (thang === undefined && year === thisYear) return today
  const month = thang ?? 12
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  const last = dayBefore(next)
  return last > today ? today : last
}

/** Lines over the years are whole only under one unit; every other picture is of the units of its time. */
const basisOf = ({ donVi, muc }: ProgrammeSearch): TellingOfDay['units'] =>
  donVi === 'hien-nay' || (donVi === undefined && muc === 'xu-huong') ? 'restated' : 'as_then'

/** What the server is asked. */
export const toTelling = (search: ProgrammeSearch, today: string): TellingOfDay => ({
  on: dayOfSearch(search, today),
  units: basisOf(search),
  scope: search.pv === 'moi-xa' ? 'with_value' : 'recognised',
  source: sourceSlugs.keyOf(search.so) ?? 'computed',
})

/** A page of a programme with this search. */
export function withSearch(path: string, search: ProgrammeSearch): string {
  const given = Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

/** The same page with a value opened. */
export const cellSearch = (search: ProgrammeSearch, key: ValueKey): ProgrammeSearch => ({
  ...search,
  o: toValueKey(key),
})
