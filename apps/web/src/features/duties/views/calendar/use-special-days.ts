import { useQueries } from '@tanstack/react-query'
import { type SpecialDay, specialDays } from '../../../working-days/special-days'
import { workingDaysQuery } from '../../../working-days/working-days-query'

/** Holidays, swapped days and what the space has set, by day, for the years these days are in. */
export function useSpecialDays(from: string, to: string): ReadonlyMap<string, SpecialDay> {
  const years = [...new Set([from, to].map((day) => Number(day.slice(0, 4))))]
  const answers = useQueries({ queries: years.map((year) => workingDaysQuery(year)) })
  const days = answers.flatMap(({ data }) => (data ? specialDays(data) : []))
  return new Map(days.filter(({ overruled }) => !overruled).map((day) => [day.date, day]))
}
