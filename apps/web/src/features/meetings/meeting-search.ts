/** ?muc=3: the third duty of the meeting is on the screen; without it its list. */
export type MeetingSearch = { muc?: number }

export function parseMeetingSearch(search: Record<string, unknown>): MeetingSearch {
  const position = Number(search.muc)
  return Number.isInteger(position) && position > 0 ? { muc: position } : {}
}
