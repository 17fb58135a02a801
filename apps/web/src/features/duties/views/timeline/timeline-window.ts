import { addDays, daysBetween } from '../../../../ui/format/calendar-day'
import { formatDate } from '../../../../ui/format/format-date'
import { firstOf, mondayOf, monthOf, moveMonth } from '../days/day-math'

export const zooms = ['week', 'month', 'quarter'] as const
export type Zoom = (typeof zooms)[number]

/** A line across the picture where a week, month or quarter begins; `at` in percent of the width. */
export type Tick = { on: string; label: string; at: number }

/** The days the picture shows: `from` is the first, `to` the first that is not shown any more (yyyy-mm-dd). */
export type TimelineWindow = { zoom: Zoom; from: string; to: string; ticks: Tick[] }

/** How many units are seen at once, and how many of them lie before today at first. */
const [units, unitsBefore] = [8, 3]

const quarterOf = (month: string): string => {
  const first = Math.floor((Number(month.slice(5)) - 1) / 3) * 3 + 1
  return `${month.slice(0, 4)}-${String(first).padStart(2, '0')}`
}

const quarterNames = ['I', 'II', 'III', 'IV']

const scales: Record<
  Zoom,
  { startOf: (day: string) => string; move: (start: string, count: number) => string; label: (start: string) => string }
> = {
  week: {
    startOf: mondayOf,
    move: (start, count) => addDays(start, 7 * count),
    label: (start) => formatDate(start).slice(0, 5),
  },
  month: {
    startOf: (day) => firstOf(monthOf(day)),
    move: (start, count) => firstOf(moveMonth(monthOf(start), count)),
    label: (start) => `${Number(start.slice(5, 7))}/${start.slice(0, 4)}`,
  },
  quarter: {
    startOf: (day) => firstOf(quarterOf(monthOf(day))),
    move: (start, count) => firstOf(moveMonth(monthOf(start), 3 * count)),
    label: (start) => `Quý ${quarterNames[(Number(start.slice(5, 7)) - 1) / 3]}/${start.slice(0, 4)}`,
  },
}

/** Where a day begins, in percent of the window; less than 0 before it, more than 100 after it. */
export const placeDay = ({ from, to }: Pick<TimelineWindow, 'from' | 'to'>, day: string): number =>
  (daysBetween(from, day) / daysBetween(from, to)) * 100

/** The window around a day, moved by so many of its units. */
export function timelineWindow(zoom: Zoom, today: string, moved: number): TimelineWindow {
  const { startOf, move, label } = scales[zoom]
  const from = move(startOf(today), moved - unitsBefore)
  const window = { from, to: move(from, units) }
  const starts = Array.from({ length: units }, (_, index) => move(from, index))
  return { zoom, ...window, ticks: starts.map((on) => ({ on, label: label(on), at: placeDay(window, on) })) }
}
