import { dayOf } from '../../../ui/address/day-of'
import { idOf } from '../../../ui/address/id-of'
import { withoutEmpty } from '../../duties/address/search-parts'
import { scoresHref } from '../address/programme-hrefs'

/** The address of scorecards: ?bo=xa-nong-thon-moi&ngay=2026-06-30&xa=<id>. */
export type ScoresSearch = {
  bo?: string
  /** Judged by the rules in force this day. */
  ngay?: string
  /** The unit whose criteria are opened. */
  xa?: string
  /** Every unit, also those nothing is known of. */
  donVi?: 'moi'
}

/** Keeps what it knows and drops the rest, so that an old link still opens. */
export const parseScoresSearch = (search: Record<string, unknown>): ScoresSearch =>
  withoutEmpty({
    bo: typeof search.bo === 'string' && /^[a-z0-9-]{1,60}$/.test(search.bo) ? search.bo : undefined,
    ngay: dayOf(search.ngay),
    xa: idOf(search.xa),
    donVi: search.donVi === 'moi' ? ('moi' as const) : undefined,
  })

/** The scores of a programme with this search. */
export function scoresSearchHref(programme: string, search: ScoresSearch): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length > 0 ? `${scoresHref(programme)}?${new URLSearchParams(given)}` : scoresHref(programme)
}
