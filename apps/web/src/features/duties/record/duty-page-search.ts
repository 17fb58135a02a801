import { parseDaySearch } from '../../organizations/address/directory-search'

/** ?viec=bao-cao opens a form; ?viec=quyet-dinh&khoKhan=… one on a difficulty; ?ngay=2021-04-27: who answered for it then. A closed tab opens it again. */
export type DutyPageSearch = { viec?: string; khoKhan?: string; ngay?: string }

export const parseDutyPageSearch = (search: Record<string, unknown>): DutyPageSearch => ({
  ...(typeof search.viec === 'string' ? { viec: search.viec } : {}),
  ...(typeof search.khoKhan === 'string' ? { khoKhan: search.khoKhan } : {}),
  ...parseDaySearch(search),
})
