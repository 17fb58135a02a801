import { dayOf, withoutEmpty } from '../../duties/address/search-parts'
import { parseValueKey, toValueKey } from '../../indicators/address/value-key'
import type { DifferencesNarrowing } from '../../indicators/indicator-queries'

/** The address of the differences: ?chiTieu=ho-ngheo&choAi=van-phong&daXong=hien, and the value opened with a day of its period. */
export type DifferencesSearch = {
  chiTieu?: string
  choAi?: 'co-quan' | 'van-phong'
  daXong?: 'hien'
  o?: string
  ngay?: string
}

/** Keeps what it knows and drops the rest. */
export function parseDifferencesSearch(search: Record<string, unknown>): DifferencesSearch {
  const cell = parseValueKey(search.o)
  const day = dayOf(search.ngay)
  return withoutEmpty({
    chiTieu:
      typeof search.chiTieu === 'string' && /^[a-z0-9-]{1,60}$/.test(search.chiTieu) ? search.chiTieu : undefined,
    choAi: search.choAi === 'co-quan' || search.choAi === 'van-phong' ? search.choAi : undefined,
    daXong: search.daXong === 'hien' ? ('hien' as const) : undefined,
    o: cell && day ? toValueKey(cell) : undefined,
    ngay: cell ? day : undefined,
  })
}

/** What the list is narrowed to, as the API has it. */
export const toDifferences = ({ chiTieu, choAi, daXong }: DifferencesSearch): DifferencesNarrowing => ({
  settled: daXong ? 'shown' : 'hidden',
  ...(chiTieu ? { indicator: chiTieu } : {}),
  ...(choAi ? { awaits: choAi === 'co-quan' ? 'agency' : 'office' } : {}),
})
