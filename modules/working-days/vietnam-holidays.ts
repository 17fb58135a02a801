import { type Holiday, holidaysOfYear, type LunarDays } from './rules/public-holidays.ts'

export type HolidaysOf = (year: number) => readonly Holiday[]

const firstYear = 1950
const lastYear = 2150
const newYearRule = 'vietnamese 1-0-1'
const hungKingsRule = 'vietnamese 3-0-10'

let opened: Promise<HolidaysOf> | null = null

/**
 * Holidays of Vietnam by year, counted once a year. The library that knows the moon is loaded at the first call:
 * a fifth of a second and 35 MB, which most processes never need.
 */
export function openVietnamHolidays(): Promise<HolidaysOf> {
  opened ??= load()
  return opened
}

async function load(): Promise<HolidaysOf> {
  const { default: Holidays } = await import('date-holidays')
  const country = new Holidays('VN', { types: ['public'] })
  const years = new Map<number, Holiday[]>()
  const lunarDays = (year: number): LunarDays => {
    const days = new Map(country.getHolidays(year).map(({ rule, date }) => [rule, date.slice(0, 10)]))
    const newYear = days.get(newYearRule)
    const hungKings = days.get(hungKingsRule)
    if (!newYear || !hungKings) throw new RangeError(`No lunar holidays for ${year}`)
    return { newYear, hungKings }
  }
  return (year) => {
    if (!(year >= firstYear && year <= lastYear)) return []
    const known = years.get(year) ?? holidaysOfYear(year, lunarDays(year))
    years.set(year, known)
    return known
  }
}
