import { dayBefore, dayOfThisMonth, endOfMonths, endOfThis, lastDay, mendDates } from './deadline-dates.ts'
import { DEADLINE_FORMS, type DeadlineForm, OPEN_END, TIME_VALUES } from './deadline-forms.ts'
import type { DeadlineReading, Recurrence } from './directive-reading.ts'
import { readRelative } from './read-relative.ts'

/** What the words of a deadline come to. */
export type DeadlineValue = Pick<DeadlineReading, 'date' | 'recurrence' | 'onDay' | 'relative'>

/** A deadline in folded words: `from` and `to` are offsets in them. */
export type FoundDeadline = DeadlineValue & { from: number; to: number }

type Groups = Readonly<Record<string, string | undefined>>

const MAYBE = /\d|hằng|hàng|định kỳ|ngay|xong|hoàn thành|thường xuyên|mỗi|thời|hạn|tháng|quý|tuần|cuối|trong|sau/
const longestDuty = 20_000
const NOTHING: DeadlineValue = { date: null, recurrence: null, onDay: null, relative: null }
const UNITS: Readonly<Record<string, Recurrence>> = {
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  năm: 'yearly',
}
const BY_MONTHS: Readonly<Record<number, Recurrence>> = { 1: 'monthly', 3: 'quarterly', 6: 'half_yearly', 12: 'yearly' }
const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  'chủ nhật': 7,
}
const TWICE = /^(?:2|02|hai)$/
const DAY_AFTER = /^[^.;]{0,90}?ngày (?<onDay>\d{1,2})(?! ?[/.-]\d| tháng \d|\d)/u
const TIME_VALUE = new RegExp(TIME_VALUES.join('|'), 'gu')

/**
 * The first deadline in a duty's words that names a date, a rhythm or counted days; without one the first vague one.
 * `issued` (yyyy-mm-dd, the document's date) gives the year where the words leave it out; dates before it are
 * citations, not deadlines.
 */
export function findDeadline(words: string, issued: string | null): FoundDeadline | null {
  if (!MAYBE.test(words)) return null
  const key = mendDates(words.slice(0, longestDuty))
  let best: FoundDeadline | null = null
  for (const form of DEADLINE_FORMS) {
    if (form.fallback && best) break
    const found = firstOf(form, key, issued, best?.from ?? Number.POSITIVE_INFINITY)
    if (found) best = found
  }
  return best ?? null
}

/** The first match of a form that starts before `limit` and is no citation. */
function firstOf(form: DeadlineForm, key: string, issued: string | null, limit: number): FoundDeadline | null {
  for (const match of key.matchAll(form.pattern)) {
    if (match.index >= limit) return null
    const value = valueOf(match, key, issued)
    if (!value) continue
    const text = match[0].trimEnd().replace(/[,(]$/, '').trimEnd()
    return { ...value, from: match.index, to: match.index + text.length }
  }
  return null
}

/** What a match comes to; null when its date lies before the document's. */
function valueOf(match: RegExpExecArray, key: string, issued: string | null): DeadlineValue | null {
  const groups: Groups = match.groups ?? {}
  if (groups.value !== undefined) return readTimeValue(groups.value, issued)
  const rhythm = rhythmOf(groups)
  if (rhythm !== undefined) {
    const named = rhythm === null || rhythm === 'weekly' ? null : DAY_AFTER.exec(key.slice(match.index))
    return { ...NOTHING, recurrence: rhythm, onDay: onDayOf(groups) ?? (groups.m ? null : dayOf(named?.groups?.onDay)) }
  }
  if (groups.count && groups.units) {
    const units = match[0].includes('làm việc') ? 'ngày làm việc' : groups.units
    return { ...NOTHING, relative: readRelative(groups.count, units, groups.start) }
  }
  const date = dateOf(groups, issued)
  return date && issued && date < issued ? null : { ...NOTHING, date }
}

/** undefined: no rhythm is named; null: one that has no name here, such as every day. */
function rhythmOf(groups: Groups): Recurrence | null | undefined {
  if (groups.twice) return 'half_yearly'
  if (groups.months) return BY_MONTHS[Number(groups.months)] ?? null
  if (groups.times) return groups.unit === 'năm' && TWICE.test(groups.times) ? 'half_yearly' : UNITS[groups.unit ?? '']
  if (groups.this) return undefined
  if (groups.every && (groups.m ?? groups.q)) return 'yearly'
  if (groups.unit === 'kỳ') return null
  return groups.unit ? (UNITS[groups.unit] ?? null) : undefined
}

/** Day of the period; of a year only when its last month is meant, as a day alone cannot say another. */
function onDayOf(groups: Groups): number | null {
  if (groups.weekday) return WEEKDAYS[groups.weekday] ?? Number(groups.weekday) - 1
  if (groups.q) return null
  if (groups.m) return groups.m === '12' ? dayOf(groups.d) : null
  return dayOf(groups.onDay ?? groups.d)
}

function dayOf(written: string | undefined): number | null {
  const day = Number(written)
  return day >= 1 && day <= 31 ? day : null
}

function dateOf(groups: Groups, issued: string | null): string | null {
  if (groups.this && groups.onDay) return dayOfThisMonth(Number(groups.onDay), groups.this, issued)
  if (groups.this && groups.unit) return endOfThis(groups.unit, groups.this, issued)
  if (groups.half) return endOfMonths(groups, issued)
  if (groups.school) return groups.y2 ? `${groups.y2}-05-31` : null
  if (!groups.d && !groups.m && !groups.q && !groups.y) return null
  const isBefore = groups.first !== undefined && /^tr\p{L}+c$/u.test(groups.first) && !groups.edge
  return isBefore && !groups.d ? dayBefore(groups, issued) : lastDay(groups, issued)
}

const HALF_YEAR = /\d tháng (?:đầu|cuối) năm/u
const EVERY = /(?:hằng|hàng|mỗi) (tuần|tháng|quý|năm)/u

/**
 * The value of a time label is the deadline as it stands, also without the words that introduce one; of several
 * closed ends the last counts.
 */
export function readTimeValue(words: string, issued: string | null): DeadlineValue {
  const key = mendDates(words)
  const found = findDeadline(key, issued) ?? findDeadline(`hoàn thành trong ${key}`, issued)
  if (found && (found.recurrence ?? found.relative)) {
    const { recurrence, onDay, relative } = found
    return { ...NOTHING, recurrence, onDay, relative }
  }
  const every = EVERY.exec(key)
  if (every) return { ...NOTHING, recurrence: UNITS[every[1] as string] ?? null }
  if (OPEN_END.test(key)) return NOTHING
  if (HALF_YEAR.test(key)) return { ...NOTHING, date: found?.date ?? null }
  const dates = [...key.matchAll(TIME_VALUE)].map((match) => lastDay(match.groups ?? {}, issued))
  const last = dates
    .filter((date) => date !== null)
    .sort()
    .at(-1)
  return { ...NOTHING, date: last ?? found?.date ?? null }
}
