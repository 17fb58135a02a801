import { useQuery } from '@tanstack/react-query'
import { DayBar } from '../../../ui/fields/day-bar'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { placeDayWords, placeStops } from './place-stops'
import { placeChangesQuery } from './places-queries'

export type PlaceDayBarProps = {
  /** Whose days of change one stops at; null while it is not known. */
  placeId: string | null
  /** The day shown (yyyy-mm-dd). */
  day: string
  onDay: (day: string) => void
}

/** As of which day places are shown. */
export function PlaceDayBar({ placeId, day, onDay }: PlaceDayBarProps) {
  const changes = useQuery({ ...placeChangesQuery(placeId ?? ''), enabled: placeId !== null }).data ?? []
  const today = todayInVietnam()
  return (
    <DayBar
      label="Thời điểm của địa bàn"
      sliderLabel="Ngày xem địa bàn"
      stops={placeStops(changes, today)}
      describe={(stop) => placeDayWords(changes, stop, today)}
      day={day}
      onDay={onDay}
    />
  )
}
