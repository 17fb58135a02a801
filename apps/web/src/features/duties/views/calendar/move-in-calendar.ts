import { addDays } from '../../../../ui/format/calendar-day'
import { mondayOf, sameDayIn } from '../days/day-math'

const moves = new Map<string, (day: string) => string>([
  ['ArrowLeft', (day) => addDays(day, -1)],
  ['ArrowRight', (day) => addDays(day, 1)],
  ['ArrowUp', (day) => addDays(day, -7)],
  ['ArrowDown', (day) => addDays(day, 7)],
  ['Home', mondayOf],
  ['End', (day) => addDays(mondayOf(day), 6)],
  ['PageUp', (day) => sameDayIn(day, -1)],
  ['PageDown', (day) => sameDayIn(day, 1)],
])

/** The day a key leads to; null when it is no key of the calendar. */
export const moveInCalendar = (day: string, key: string): string | null => moves.get(key)?.(day) ?? null
