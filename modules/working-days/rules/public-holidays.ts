import { addDays } from '../../../pack-kit/index.ts'
import { isWeekend, weekdayOf } from './calendar-day.ts'
import { lastAnnouncedYear, swappedDays } from './swapped-days.ts'

/** The days of a year that follow the moon, yyyy-mm-dd. */
export type LunarDays = { newYear: string; hungKings: string }

/** `in_lieu`: nghỉ bù; `swapped_off` and `swapped_on`: hoán đổi. Not `certain`: announced year by year, not yet or not checked. */
export type HolidayKind = 'holiday' | 'in_lieu' | 'swapped_off' | 'swapped_on'
export type Holiday = { date: string; name: string; kind: HolidayKind; certain: boolean }

/**
 * Public holidays of a year (Bộ luật Lao động 2019, Điều 112; before 2021 Bộ luật Lao động 2012, Điều 115), with the
 * days off in lieu of those on a weekend (Điều 111 khoản 3) and the days swapped for all state agencies, in order.
 */
export function holidaysOfYear(year: number, lunar: LunarDays): Holiday[] {
  const announced = year <= lastAnnouncedYear
  const fixed = (monthDay: string, name: string) => ({ date: `${year}-${monthDay}`, name, certain: true })
  const named = [
    fixed('01-01', 'Tết Dương lịch'),
    ...lunarNewYear(lunar.newYear).map((date) => ({ date, name: 'Tết Nguyên đán', certain: announced })),
    { date: lunar.hungKings, name: 'Giỗ Tổ Hùng Vương', certain: true },
    fixed('04-30', 'Ngày Chiến thắng'),
    fixed('05-01', 'Quốc tế Lao động'),
    fixed('09-02', 'Quốc khánh'),
    ...(year >= 2021
      ? [{ date: besideNationalDay(`${year}-09-02`), name: 'Quốc khánh (liền kề)', certain: announced }]
      : []),
    // Nghị quyết 80-NQ/TW ngày 07/01/2026; its place in the Labour Code was not confirmed.
    ...(year >= 2026 ? [{ date: `${year}-11-24`, name: 'Ngày Văn hóa Việt Nam', certain: false }] : []),
  ].sort((one, other) => one.date.localeCompare(other.date))
  return withSwaps(withDaysInLieu(named), year)
}

/** Each holiday on a weekend moves the next day that is still worked off. */
function withDaysInLieu(named: readonly Omit<Holiday, 'kind'>[]): Holiday[] {
  const taken = new Set(named.map(({ date }) => date))
  const days = named.map((holiday): Holiday => ({ ...holiday, kind: 'holiday' }))
  for (const holiday of named) {
    if (!isWeekend(holiday.date)) continue
    let date = addDays(holiday.date, 1)
    while (isWeekend(date) || taken.has(date)) date = addDays(date, 1)
    taken.add(date)
    days.push({ ...holiday, date, name: `Nghỉ bù ${holiday.name}`, kind: 'in_lieu' })
  }
  return days
}

function withSwaps(days: Holiday[], year: number): Holiday[] {
  const swapped = swappedDays.flatMap(({ off, worked, occasion }): Holiday[] => [
    { date: off, name: `Nghỉ hoán đổi dịp ${occasion}`, kind: 'swapped_off', certain: true },
    { date: worked, name: `Làm bù dịp ${occasion}`, kind: 'swapped_on', certain: true },
  ])
  const ofYear = swapped.filter(({ date }) => date.startsWith(String(year)))
  return [...days, ...ofYear].sort((one, other) => one.date.localeCompare(other.date))
}

/** Five days: two before and three of the new year, or one and four where those fill a working week (2022, 2026). */
function lunarNewYear(first: string): string[] {
  const before = weekdayOf(first) === 2 ? 1 : 2
  return Array.from({ length: 5 }, (_, index) => addDays(first, index - before))
}

/** The second day off is the one that joins 2/9 to a weekend: as announced each year from 2021 to 2026. */
const besideNationalDay = (day: string): string => addDays(day, [1, 4, 7].includes(weekdayOf(day)) ? 1 : -1)
