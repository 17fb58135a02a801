import { parseDirectorySearch } from '../../organizations/address/directory-search'
import type { RecordsQuery } from '../recognition-queries'

/** What the address of the page says: ?danhHieu=xa-atk&ngay=2023-10-01&tim=1006&thoiKy=moi-luc&daRut=hien. */
export type RecognitionsSearch = {
  /** Code of a kind; the first one when left out. */
  danhHieu?: string
  /** Records in force on this day; today when left out. */
  ngay?: string
  /** Records of all times. */
  thoiKy?: 'moi-luc'
  tim?: string
  /** Withdrawn records too. */
  daRut?: 'hien'
}

/** Keeps what it knows and drops the rest, so that an old link still opens. */
export function parseRecognitionsSearch(search: Record<string, unknown>): RecognitionsSearch {
  const { danhHieu } = search
  return {
    ...parseDirectorySearch(search),
    ...(typeof danhHieu === 'string' && /^[a-z0-9-]{1,60}$/.test(danhHieu) ? { danhHieu } : {}),
    ...(search.thoiKy === 'moi-luc' ? { thoiKy: search.thoiKy } : {}),
    ...(search.daRut === 'hien' ? { daRut: search.daRut } : {}),
  }
}

/** Records the search asks for. */
export const toRecordsQuery = (
  { ngay, thoiKy, tim, daRut }: RecognitionsSearch,
  kind: string,
  today: string,
): RecordsQuery => ({
  kind,
  withdrawn: daRut ? 'shown' : 'hidden',
  ...(thoiKy ? {} : { on: ngay ?? today }),
  ...(tim ? { words: tim } : {}),
})

/** The page of recognitions as this search says. */
export function recognitionsHref(search: RecognitionsSearch = {}): string {
  const given = Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  return given.length > 0 ? `/cong-nhan?${new URLSearchParams(given)}` : '/cong-nhan'
}
