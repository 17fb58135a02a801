import { addDays } from '../../../pack-kit/index.ts'

/** Counts days as they look on one day; many duties share a deadline, so each answer is kept. */
export type DayCounter = {
  /** yyyy-mm-dd */
  today: string
  isWorkingDay(date: string): boolean
  /** the day itself when it is worked, else the last worked day before it */
  lastWorkingDayAt(date: string): string
  /** working days after `date` up to and with today; 0 when none has passed */
  workingDaysSince(date: string): number
}

/** No break lasts longer: a calendar without any working day must not keep us counting. */
const longestBreak = 60

/** What is older is as late as this: nobody is told anything new after three years of working days. */
const farthest = 1100

export function countFrom(calendar: { isWorkingDay(date: string): boolean }, today: string): DayCounter {
  const since = new Map<string, number>()
  const last = new Map<string, string>()

  function lastWorkingDayAt(date: string): string {
    let day = date
    for (let back = 0; back <= longestBreak && !calendar.isWorkingDay(day); back++) day = addDays(day, -1)
    return day
  }

  function workingDaysSince(date: string): number {
    const from = date < addDays(today, -farthest) ? addDays(today, -farthest) : date
    let days = 0
    for (let day = addDays(from, 1); day <= today; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) days += 1
    return days
  }

  return {
    today,
    isWorkingDay: (date) => calendar.isWorkingDay(date),
    lastWorkingDayAt: (date) => remember(last, date, lastWorkingDayAt),
    workingDaysSince: (date) => remember(since, date, workingDaysSince),
  }
}

function remember<Answer>(known: Map<string, Answer>, date: string, find: (date: string) => Answer): Answer {
  const answer = known.get(date) ?? find(date)
  known.set(date, answer)
  return answer
}
