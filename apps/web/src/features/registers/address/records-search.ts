import { dayOf, withoutEmpty, wordsOf } from '../../duties/address/search-parts'
import type { RecordsQuery } from '../register-queries'
import { stageOfSlug } from '../words/stage-words'
import { registerHref } from './register-hrefs'

/** The address of a register: ?tim=…&giaiDoan=da-trinh&loc=["rank:is:national"]&xep=-rankedOn&ngay=2025-06-30&xem=ban-do. */
export type RecordsSearch = {
  tim?: string
  giaiDoan?: string
  /** Conditions on fields, as the API has them: "field:operation:value". */
  loc?: string[]
  /** A field, "-field" for the greatest first. */
  xep?: string
  /** As records were at the end of this day. */
  ngay?: string
  xem?: 'ban-do'
  /** Only what was removed. */
  daXoa?: 'hien'
}

/** No address narrows by more. */
const mostFilters = 12

const filtersOf = (given: unknown): string[] | undefined => {
  const list = (Array.isArray(given) ? given : [given]).filter(
    (one): one is string => typeof one === 'string' && /^[A-Za-z][A-Za-z0-9]*:[a-z]+(:.*)?$/s.test(one),
  )
  return list.length > 0 ? list.slice(0, mostFilters) : undefined
}

/** Keeps what it knows and drops the rest, so that an old link still opens. */
export const parseRecordsSearch = (search: Record<string, unknown>): RecordsSearch =>
  withoutEmpty({
    tim: wordsOf(search.tim),
    giaiDoan: stageOfSlug(search.giaiDoan) && String(search.giaiDoan),
    loc: filtersOf(search.loc),
    xep: typeof search.xep === 'string' && /^-?[A-Za-z][A-Za-z0-9]*$/.test(search.xep) ? search.xep : undefined,
    ngay: dayOf(search.ngay),
    xem: search.xem === 'ban-do' ? ('ban-do' as const) : undefined,
    daXoa: search.daXoa === 'hien' ? ('hien' as const) : undefined,
  })

/** What narrows the list and the map alike. */
export const toNarrowing = ({ tim, giaiDoan, loc }: RecordsSearch): Pick<RecordsQuery, 'q' | 'stage' | 'filter'> =>
  withoutEmpty({ q: tim?.trim() || undefined, stage: stageOfSlug(giaiDoan), filter: loc })

/** As of a day there are no words to search by and no order but the newest first. */
export const toRecordsQuery = (search: RecordsSearch): RecordsQuery => {
  const { q, ...narrowing } = toNarrowing(search)
  if (search.ngay !== undefined) return { ...narrowing, on: search.ngay }
  return withoutEmpty({
    ...narrowing,
    q,
    sort: search.xep,
    removed: search.daXoa ? ('only' as const) : undefined,
  })
}

/** A register as this search shows it. */
export function recordsHref(register: string, search: RecordsSearch): string {
  const given = Object.entries(search).flatMap(([key, value]) =>
    value === undefined || value.length === 0 ? [] : [[key, Array.isArray(value) ? JSON.stringify(value) : value]],
  )
  return given.length > 0 ? `${registerHref(register)}?${new URLSearchParams(given)}` : registerHref(register)
}
