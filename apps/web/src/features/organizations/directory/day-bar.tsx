import { useQuery } from '@tanstack/react-query'
import { Button } from '../../../ui/actions/button'
import { DateField } from '../../../ui/fields/date-field'
import { DaySlider } from '../../../ui/fields/day-slider'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { changeWords } from './change-words'
import styles from './directory.module.css'
import { changeDaysQuery } from './directory-queries'
import { sliderStops } from './slider-stops'

export type DayBarProps = {
  /** The day shown (yyyy-mm-dd). */
  day: string
  onDay: (day: string) => void
}

/** As of which day the directory is shown: typed, or moved through the days on which it changed. */
export function DayBar({ day, onDay }: DayBarProps) {
  const changes = useQuery(changeDaysQuery).data ?? []
  const today = todayInVietnam()
  const describe = (stop: string) => changeWords(changes, stop, today)
  return (
    <section className={styles.dayBar} aria-label="Thời điểm của danh bạ">
      <DateField id="tai-ngay" label="Tại ngày" value={day} onChange={(typed) => onDay(typed ?? today)} />
      <div className={styles.time}>
        <DaySlider
          id="thanh-thoi-gian"
          label="Ngày xem danh bạ"
          days={sliderStops(changes, today)}
          value={day}
          onChange={onDay}
          describe={describe}
        />
        <p className={styles.change}>
          <output>{describe(day)}</output>
          {day === today ? null : (
            <Button size="sm" variant="quiet" onClick={() => onDay(today)}>
              Về hôm nay
            </Button>
          )}
        </p>
      </div>
    </section>
  )
}
