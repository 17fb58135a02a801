import { dayOf } from '../../../ui/address/day-of'
import { idOf } from '../../../ui/address/id-of'
import { addDays } from '../../../ui/format/calendar-day'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import type { ChangesQuery } from '../statistics-queries'

/** ?tu=…&den=…&coQuan=… */
export type ChangesSearch = { tu?: string; den?: string; coQuan?: string }

export function parseChangesSearch(search: Record<string, unknown>): ChangesSearch {
  const [from, to, organizationId] = [dayOf(search.tu), dayOf(search.den), idOf(search.coQuan)]
  return {
    ...(from ? { tu: from } : {}),
    ...(to ? { den: to } : {}),
    ...(organizationId ? { coQuan: organizationId } : {}),
  }
}

/** The Monday before a day, the day itself left out: the meeting of last week. */
export function lastMonday(day: string): string {
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7 || 7
  return addDays(day, -back)
}

/** Without days: from last Monday to today. */
export function toChangesQuery(search: ChangesSearch, today = todayInVietnam()): ChangesQuery {
  const to = search.den ?? today
  return {
    from: search.tu ?? lastMonday(to),
    to,
    ...(search.coQuan ? { organizationId: search.coQuan } : {}),
  }
}
