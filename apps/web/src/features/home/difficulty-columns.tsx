import type { DifficultySummary } from '../../api/operations'
import type { DataColumn } from '../../ui/data/data-column'
import { directiveName } from '../duties/words/directive-words'
import { shortNameOf } from '../duties/words/organization-words'
import styles from './home.module.css'

/** Who, what, since when, and the next move. */
export const difficultyColumns = (
  nextAction: (difficulty: DifficultySummary) => string,
): DataColumn<DifficultySummary>[] => [
  {
    key: 'agency',
    header: 'Cơ quan nêu',
    width: '12rem',
    onCard: 'lead',
    cell: ({ raisedBy }) => shortNameOf(raisedBy),
  },
  {
    key: 'text',
    header: 'Khó khăn, vướng mắc',
    primary: true,
    cell: (row) => (
      <>
        <span className={styles.words}>{row.text}</span>
        <span className={styles.source}>
          {directiveName(row.directive)}, nhiệm vụ {row.ordinal}
        </span>
      </>
    ),
  },
  {
    key: 'waiting',
    header: 'Đã chờ',
    width: '8rem',
    nowrap: true,
    cell: ({ waitingDays }) => (waitingDays === 0 ? 'từ hôm nay' : `${waitingDays} ngày`),
  },
  { key: 'next', header: 'Việc tiếp theo', width: '10rem', cell: nextAction },
]
