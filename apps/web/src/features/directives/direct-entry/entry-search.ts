import { idOf } from '../../../ui/address/id-of'

/** What another page hands over: a meeting, what was decided, and who is to do it. */
export type EntrySearch = { cuocHop?: string; noiDung?: string; coQuan?: string }

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined)

export function parseEntrySearch(search: Record<string, unknown>): EntrySearch {
  const cuocHop = idOf(search.cuocHop)
  const noiDung = text(search.noiDung)
  const coQuan = idOf(search.coQuan)
  return { ...(cuocHop ? { cuocHop } : {}), ...(noiDung ? { noiDung } : {}), ...(coQuan ? { coQuan } : {}) }
}
