import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Button } from '../../../../ui/actions/button'
import { IconButton } from '../../../../ui/actions/icon-button'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import styles from './calendar.module.css'

export type CalendarHeadProps = {
  title: string
  /** 'tháng' or 'tuần'. */
  unit: string
  onBefore: () => void
  onAfter: () => void
  onDay: (day: string) => void
}

/** What is shown, and the way to what is before, after, and today. */
export function CalendarHead({ title, unit, onBefore, onAfter, onDay }: CalendarHeadProps) {
  return (
    <div className={styles.head}>
      <h2 className={styles.title} aria-live="polite">
        {title}
      </h2>
      <span className={styles.moves}>
        <IconButton label={`Xem ${unit} trước`} icon={<IconChevronLeft size={18} />} onClick={onBefore} />
        <Button size="sm" onClick={() => onDay(todayInVietnam())}>
          Hôm nay
        </Button>
        <IconButton label={`Xem ${unit} sau`} icon={<IconChevronRight size={18} />} onClick={onAfter} />
      </span>
    </div>
  )
}
