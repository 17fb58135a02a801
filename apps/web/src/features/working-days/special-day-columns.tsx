import { Button } from '../../ui/actions/button'
import type { DataColumn } from '../../ui/data/data-column'
import { formatDate } from '../../ui/format/format-date'
import { longDate } from '../home/long-date'
import type { SpecialDay } from './special-days'
import styles from './working-days.module.css'

/** Which day, worked or not, why, and for what the space has set itself the way back. */
export const specialDayColumns = (onRemove: ((day: SpecialDay) => void) | null): DataColumn<SpecialDay>[] => [
  { key: 'date', header: 'Ngày', width: '15rem', primary: true, cell: ({ date }) => longDate(date) },
  {
    key: 'working',
    header: 'Nghỉ hay làm',
    width: '9rem',
    nowrap: true,
    cell: ({ isWorking, overruled }) => {
      const words = isWorking ? 'Làm việc' : 'Nghỉ'
      return overruled ? <s className={styles.overruled}>{words}</s> : words
    },
  },
  {
    key: 'name',
    header: 'Lý do',
    cell: ({ name, note }) => (
      <span>
        {name}
        {note ? <span className={styles.note}>{note}</span> : null}
      </span>
    ),
  },
  ...(onRemove
    ? [
        {
          key: 'remove',
          header: 'Thao tác',
          width: '7rem',
          onCard: 'bare' as const,
          cell: (day: SpecialDay) =>
            day.exception ? (
              <Button size="sm" aria-label={`Bỏ thay đổi ngày ${formatDate(day.date)}`} onClick={() => onRemove(day)}>
                Bỏ
              </Button>
            ) : null,
        },
      ]
    : []),
]
