import type { ShowStatisticsData } from '../../api/operations'
import { dayOf } from '../../ui/address/day-of'
import { dimensions, keyOf, periodKinds } from './words/statistics-words'

export type StatisticsQuery = NonNullable<ShowStatisticsData['query']>

/** The address of a table, in Vietnamese, so that people can keep it and send it on. */
export type StatisticsSearch = {
  theo?: string
  ky?: string
  nam?: number
  so?: number
  tu?: string
  den?: string
  /** by the periods in which figures are closed, not by months of the calendar */
  chot?: 1
  /** by the agencies of their time; without it, by those of today */
  coQuan?: 'khi-do'
}

const within = (given: unknown, least: number, most: number) => {
  const number = Number(given)
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}

/** Keeps what it knows and drops the rest, so that an old link still opens a table. */
export function parseStatisticsSearch(search: Record<string, unknown>): StatisticsSearch {
  const [by, kind] = [keyOf(dimensions, search.theo), keyOf(periodKinds, search.ky)]
  const found = {
    theo: by && dimensions[by].slug,
    ky: kind && periodKinds[kind].slug,
    nam: within(search.nam, 2000, 2100),
    so: within(search.so, 1, kind === 'quarter' ? 4 : 12),
    tu: dayOf(search.tu),
    den: dayOf(search.den),
    chot: String(search.chot) === '1' ? (1 as const) : undefined,
    coQuan: search.coQuan === 'khi-do' ? ('khi-do' as const) : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** What the server is asked; null: days are still to be chosen. */
export function toStatisticsQuery(search: StatisticsSearch): StatisticsQuery | null {
  const [by, period] = [keyOf(dimensions, search.theo) ?? 'lead', keyOf(periodKinds, search.ky) ?? 'year']
  if (period === 'custom' && (!search.tu || !search.den)) return null
  const calendar = period !== 'all' && period !== 'custom'
  return {
    by,
    period,
    units: by === 'lead' && search.coQuan !== 'khi-do' ? 'restated' : 'as_then',
    ...(calendar && search.nam ? { year: search.nam } : {}),
    ...((period === 'month' || period === 'quarter') && search.so ? { number: search.so } : {}),
    ...(calendar && search.chot ? { closing: 'true' as const } : {}),
    ...(period === 'custom' && search.tu && search.den ? { from: search.tu, to: search.den } : {}),
  }
}
