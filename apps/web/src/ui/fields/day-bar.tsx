import { Button } from '../actions/button'
import { todayInVietnam } from '../format/today-in-vietnam'
import { DateField } from './date-field'
import styles from './day-bar.module.css'
import { DaySlider } from './day-slider'

export type DayBarProps = {
  /** What is seen as of a day: 'Thời điểm của danh bạ'. */
  label: string
  /** What is moved through time: 'Ngày xem danh bạ'. */
  sliderLabel: string
  /** Days one may stop at (yyyy-mm-dd), oldest first. */
  stops: readonly string[]
  /** What is special about a day, in a sentence. */
  describe: (day: string) => string
  /** The day shown (yyyy-mm-dd). */
  day: string
  onDay: (day: string) => void
}

/** As of which day something is shown: typed, or moved through the days on which it changed. */
export function DayBar({ label, sliderLabel, stops, describe, day, onDay }: DayBarProps) {
  const today = todayInVietnam()
  return (
    <section className={styles.bar} aria-label={label}>
      <DateField id="tai-ngay" label="Tại ngày" value={day} onChange={(typed) => onDay(typed ?? today)} />
      <div className={styles.time}>
        <DaySlider
          id="thanh-thoi-gian"
          label={sliderLabel}
          days={stops}
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
