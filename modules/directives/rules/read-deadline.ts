import { DEADLINE_FORMS, OPEN_END } from './deadline-forms.ts'
import type { Recurrence } from './directive-reading.ts'
import { daysInMonth, isoDate } from './iso-date.ts'

/** A deadline in folded words: `from` and `to` are offsets in them. */
export type FoundDeadline = {
  from: number
  to: number
  date: string | null
  recurrence: Recurrence | null
  yearGiven: boolean
}

const MAYBE = /\d|hằng|hàng|định kỳ|ngay|xong|hoàn thành/
const UNITS: Record<string, Recurrence> = { tuần: 'weekly', tháng: 'monthly', quý: 'quarterly', năm: 'yearly' }
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/**
 * The first deadline in a duty's words. `issued` (yyyy-mm-dd, the document's date) gives the year where the words
 * leave it out; dates before it are citations, not deadlines.
 */
export function findDeadline(key: string, issued: string | null): FoundDeadline | null {
  if (!MAYBE.test(key)) return null
  let best: FoundDeadline | null = null
  for (const { pattern } of DEADLINE_FORMS)
    for (const match of key.slice(0, 20_000).matchAll(pattern)) {
      if (best && match.index >= best.from) break
      const found = resolve(match, issued)
      if (!found) continue
      best = found
      break
    }
  return best
}

function resolve(match: RegExpExecArray, issued: string | null): FoundDeadline | null {
  const groups = match.groups ?? {}
  const text = match[0].trimEnd().replace(/,$/, '')
  const from = match.index
  const base = { from, to: from + text.length, date: null, yearGiven: true }
  if (groups.every && groups.unit) return { ...base, recurrence: groups.m ? 'yearly' : (UNITS[groups.unit] ?? null) }
  if (groups.months) return { ...base, recurrence: monthsRecurrence(Number(groups.months)) }
  if (groups.unitOnly) return { ...base, recurrence: UNITS[groups.unitOnly] ?? null }
  if (!groups.d && !groups.m && !groups.q && !groups.y) return { ...base, recurrence: null }
  const date = lastDay(groups, issued)
  if (date && issued && date < issued) return null
  return { ...base, date, recurrence: null, yearGiven: groups.y !== undefined }
}

function monthsRecurrence(months: number): Recurrence | null {
  return months === 1
    ? 'monthly'
    : months === 3
      ? 'quarterly'
      : months === 6
        ? 'half_yearly'
        : months === 12
          ? 'yearly'
          : null
}

/** Last day of what the groups name: a day, a month, a quarter or a year. */
function lastDay(groups: Record<string, string | undefined>, issued: string | null): string | null {
  const year = Number(groups.y ?? issued?.slice(0, 4))
  if (!year) return null
  if (groups.d && groups.m) return rolled(year, Number(groups.m), Number(groups.d), groups.y === undefined, issued)
  if (groups.d) return null
  if (groups.m) return rolled(year, Number(groups.m), null, groups.y === undefined, issued)
  if (groups.q) return rolled(year, (QUARTERS[groups.q] ?? 0) * 3, null, groups.y === undefined, issued)
  return isoDate(year, 12, 31)
}

/** A day without a year that has passed when the document was issued is meant for the next year. */
function rolled(
  year: number,
  month: number,
  day: number | null,
  mayRoll: boolean,
  issued: string | null,
): string | null {
  const date = isoDate(year, month, day ?? (month >= 1 && month <= 12 ? daysInMonth(year, month) : 0))
  if (!date || !mayRoll || !issued || date >= issued) return date
  return isoDate(year + 1, month, day ?? daysInMonth(year + 1, month))
}

/** The value of a time label is the deadline as it stands; a closed end gives its last day. */
export function readTimeValue(
  key: string,
  issued: string | null,
): { date: string | null; recurrence: Recurrence | null } {
  const every = /(?:hằng|hàng) (tuần|tháng|quý|năm)/.exec(key)
  if (every) return { date: null, recurrence: UNITS[every[1] as string] ?? null }
  if (OPEN_END.test(key)) return { date: null, recurrence: null }
  const ends = [
    ...key.matchAll(
      /(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})|ngày (?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>\d{4})|tháng (?<m>\d{1,2})(?:[/.-]| năm )(?<y>\d{4})|quý (?<q>i{1,3}|iv|[1-4])(?:[/.-]| năm |, năm )(?<y>\d{4})|(?<!\d)(?<y>20\d{2})(?!\d)/gu,
    ),
  ]
  const dates = ends.map((match) => lastDay(match.groups ?? {}, issued)).filter((date) => date !== null)
  return { date: dates.sort().at(-1) ?? null, recurrence: null }
}
