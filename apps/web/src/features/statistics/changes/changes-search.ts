import { addDays } from '../../../ui/format/calendar-day'
import { parseDate } from '../../../ui/format/parse-date'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import type { ChangesQuery } from '../statistics-queries'

/** ?tu=…&den=…&coQuan=… */
export type ChangesSearch = { tu?: string; den?: string; coQuan?: string }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const dayOf = (given: unknown) =>
  typeof given === 'string' && parseDate(given.split('-').reverse().join('/')) === given ? given : undefined

export function parseChangesSearch(search: Record<string, unknown>): ChangesSearch {
  const [from, to] = [dayOf(search.tu), dayOf(search.den)]
  return {
    ...(from ? { tu: from } : {}),
    ...(to ? { den: to } : {}),
    ...(typeof search.coQuan === 'string' && uuid.test(search.coQuan) ? { coQuan: search.coQuan } : {}),
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
