import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { IconButton } from '../actions/icon-button'
import { formatDate } from '../format/format-date'
import styles from './day-slider.module.css'
import { stopOf } from './stop-of'

export type DaySliderProps = {
  id: string
  /** What is moved through time: 'Ngày xem danh bạ'. */
  label: string
  /** Days one may stop at (yyyy-mm-dd), oldest first. */
  days: readonly string[]
  /** The day shown; between two stops the slider stands at the earlier one. */
  value: string
  onChange: (day: string) => void
  /** What is special about a day, read aloud after its date. */
  describe?: (day: string) => string
}

/** Moves through the days on which something changed; the browser's own range input, with a step back and forth beside it. */
export function DaySlider({ id, label, days, value, onChange, describe }: DaySliderProps) {
  const [first, last] = [days[0], days[days.length - 1]]
  if (first === undefined || last === undefined || days.length < 2) return null
  const at = stopOf(days, value)
  const go = (index: number) => {
    const day = days[index]
    if (day !== undefined) onChange(day)
  }
  const earlier = days[at] !== undefined && days[at] < value ? at : at - 1
  return (
    <div className={styles.slider}>
      <IconButton
        label="Lần thay đổi trước"
        icon={<IconChevronLeft size={18} stroke={1.75} aria-hidden="true" />}
        disabled={earlier < 0}
        onClick={() => go(earlier)}
      />
      <input
        className={styles.range}
        id={id}
        type="range"
        aria-label={label}
        min={0}
        max={days.length - 1}
        step={1}
        value={at}
        aria-valuetext={[formatDate(value), describe?.(value)].filter(Boolean).join(', ')}
        onChange={(event) => go(Number(event.currentTarget.value))}
      />
      <IconButton
        label="Lần thay đổi sau"
        icon={<IconChevronRight size={18} stroke={1.75} aria-hidden="true" />}
        disabled={at >= days.length - 1 && value >= last}
        onClick={() => go(value < first ? 0 : at + 1)}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{formatDate(first)}</span>
        <span>{formatDate(last)}</span>
      </div>
    </div>
  )
}
