import { addDays, writtenDay } from '../../../../pack-kit/index.ts'

/** Days of a row (yyyy-mm-dd), `to` not included; null: open. */
export type Period = { from: string | null; to: string | null }

/** From when an agency is entered of which nobody says since when it exists. */
export const sinceBeforeData = '1900-01-01'

/** "Đến ngày" is the last day; what is kept is the first day after. */
export const periodOf = (given: { validFrom: string | null; validTo: string | null }): Period => ({
  from: given.validFrom,
  to: given.validTo === null ? null : addDays(given.validTo, 1),
})

/** What stands in a sheet for kept days. */
export const shownPeriod = (kept: { validFrom: string; validTo: string | null }) => ({
  validFrom: kept.validFrom <= sinceBeforeData ? null : kept.validFrom,
  validTo: kept.validTo === null ? null : addDays(kept.validTo, -1),
})

export const overlaps = (one: Period, other: Period): boolean =>
  (one.from === null || other.to === null || one.from < other.to) &&
  (other.from === null || one.to === null || other.from < one.to)

export const holdsOn = ({ from, to }: Period, day: string): boolean =>
  (from === null || from <= day) && (to === null || to > day)

/** "từ 01/03/2025 đến 30/06/2025", as it stands in a sheet. */
export function sayPeriod({ validFrom, validTo }: { validFrom: string; validTo: string | null }): string {
  const shown = shownPeriod({ validFrom, validTo })
  const from = shown.validFrom === null ? 'từ trước' : `từ ${writtenDay(shown.validFrom)}`
  return shown.validTo === null ? from : `${from} đến ${writtenDay(shown.validTo)}`
}

/** The day a row is read on: its first one; one that says none is read as it stands today, or on its last day when that is past. */
export function dayOf(given: { validFrom: string | null; validTo: string | null }, now: string): string {
  if (given.validFrom !== null) return given.validFrom
  return given.validTo !== null && given.validTo < now ? given.validTo : now
}
