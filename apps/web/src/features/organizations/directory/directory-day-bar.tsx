import { useQuery } from '@tanstack/react-query'
import { DayBar } from '../../../ui/fields/day-bar'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { changeWords } from './change-words'
import { changeDaysQuery } from './directory-queries'
import { sliderStops } from './slider-stops'

export type DirectoryDayBarProps = {
  /** The day shown (yyyy-mm-dd). */
  day: string
  onDay: (day: string) => void
}

/** As of which day the directory of agencies is shown. */
export function DirectoryDayBar({ day, onDay }: DirectoryDayBarProps) {
  const changes = useQuery(changeDaysQuery).data ?? []
  const today = todayInVietnam()
  return (
    <DayBar
      label="Thời điểm của danh bạ"
      sliderLabel="Ngày xem danh bạ"
      stops={sliderStops(changes, today)}
      describe={(stop) => changeWords(changes, stop, today)}
      day={day}
      onDay={onDay}
    />
  )
}
