import { idOf } from '../../ui/address/id-of'
import type { ChasedFilter } from './chasing-queries'

/** The address of the page of chasing: ?phan=van-ban the letters, ?muc=2 told to the office, ?vanBan=… of one directive. */
export type ChasingSearch = { phan?: 'van-ban'; muc?: number; vanBan?: string; coQuan?: string }

/** Keeps what it knows and drops the rest, so that an old link still opens the page. */
export function parseChasingSearch(search: Record<string, unknown>): ChasingSearch {
  const level = Number(search.muc)
  const directiveId = idOf(search.vanBan)
  const organizationId = idOf(search.coQuan)
  return {
    ...(search.phan === 'van-ban' ? { phan: 'van-ban' as const } : {}),
    ...([1, 2, 3].includes(level) ? { muc: level } : {}),
    ...(directiveId ? { vanBan: directiveId } : {}),
    ...(organizationId ? { coQuan: organizationId } : {}),
  }
}

export const toChasedFilter = ({ muc, vanBan }: ChasingSearch): ChasedFilter => ({
  ...(muc ? { level: muc } : {}),
  ...(vanBan ? { directiveId: vanBan } : {}),
})

export function chasingHref(search: ChasingSearch): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return query ? `/don-doc?${query}` : '/don-doc'
}
