import type { Holiday, WorkingDayException, WorkingDays } from '../../api/operations'

/** A day of the list: from the common calendar, or set by this space, which counts before it. */
export type SpecialDay = {
  key: string
  date: string
  name: string
  isWorking: boolean
  /** What stands beside the name: why it is so, or that it must be checked. */
  note: string | null
  exception: WorkingDayException | null
  /** The space has said otherwise for the same day. */
  overruled: boolean
}

const uncertain = 'Chưa đối chiếu với thông báo của năm; kiểm tra lại'

/** Holidays and what the space has set, in order of days. */
export function specialDays({ holidays, exceptions }: Pick<WorkingDays, 'holidays' | 'exceptions'>): SpecialDay[] {
  const set = new Set(exceptions.map(({ date }) => date))
  return [...holidays.map((holiday) => ofCalendar(holiday, set.has(holiday.date))), ...exceptions.map(ofSpace)].sort(
    (one, other) => one.date.localeCompare(other.date) || Number(one.overruled) - Number(other.overruled),
  )
}

const ofCalendar = ({ date, name, kind, certain }: Holiday, overruled: boolean): SpecialDay => ({
  key: `${date} ${name}`,
  date,
  name,
  isWorking: kind === 'swapped_on',
  note: overruled ? 'Tỉnh đã đặt khác cho ngày này' : certain ? null : uncertain,
  exception: null,
  overruled,
})

const ofSpace = (exception: WorkingDayException): SpecialDay => ({
  key: `${exception.date} set`,
  date: exception.date,
  name: exception.reason,
  isWorking: exception.isWorking,
  note: exception.setByName ? `${exception.setByName} đặt` : 'Do tỉnh đặt',
  exception,
  overruled: false,
})
