import { idOf } from '../../../ui/address/id-of'
import { withoutEmpty } from '../../duties/address/search-parts'
import type { ReportQuery } from './report-queries'

/** The address of a report: ?mau=danh-gia-chuong-trinh&xa=<id>&nam=2025&donVi=hien-nay. */
export type ReportsSearch = {
  /** Which report; without it, the first. */
  mau?: string
  /** The unit it is of; without it, all units the programme is about. */
  xa?: string
  nam?: number
  /** Told by the units of today; without it, by those of the year. */
  donVi?: 'hien-nay'
}

const yearOf = (given: unknown): number | undefined => {
  const year = Number(given)
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined
}

/** Keeps what it knows and drops the rest, so that an old link still opens. */
export const parseReportsSearch = (search: Record<string, unknown>): ReportsSearch =>
  withoutEmpty({
    mau: typeof search.mau === 'string' && /^[a-z0-9-]{1,60}$/.test(search.mau) ? search.mau : undefined,
    xa: idOf(search.xa),
    nam: yearOf(search.nam),
    donVi: search.donVi === 'hien-nay' ? ('hien-nay' as const) : undefined,
  })

/** What the server is asked; this year goes up to today (yyyy-mm-dd). */
export const toReportQuery = ({ xa, nam, donVi }: ReportsSearch, today: string): ReportQuery => ({
  on: nam === undefined || String(nam) >= today.slice(0, 4) ? today : `${nam}-12-31`,
  units: donVi ? 'restated' : 'as_then',
  ...(xa ? { placeId: xa } : {}),
})
