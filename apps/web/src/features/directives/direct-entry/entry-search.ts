/** What another page hands over: a meeting, what was decided, and who is to do it. */
export type EntrySearch = { cuocHop?: string; noiDung?: string; coQuan?: string }

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined)
const uuid = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value : undefined

export function parseEntrySearch(search: Record<string, unknown>): EntrySearch {
  const cuocHop = uuid(search.cuocHop)
  const noiDung = text(search.noiDung)
  const coQuan = uuid(search.coQuan)
  return { ...(cuocHop ? { cuocHop } : {}), ...(noiDung ? { noiDung } : {}), ...(coQuan ? { coQuan } : {}) }
}
