import type { Overview } from '../../api/operations'
import { StatFigure } from '../../ui/data/stat-figure'
import { StatRow } from '../../ui/data/stat-row'
import { AppLink } from '../../ui/link/app-link'
import { dutiesHref } from '../duties/address/duties-href'
import styles from './overview.module.css'
import { classWords, type DutyClass } from './overview-words'

const tones: Partial<Record<DutyClass, 'good' | 'warn' | 'bad'>> = {
  completed_on_time: 'good',
  completed_late: 'warn',
  in_progress_overdue: 'bad',
}

export type ClassFiguresProps = { overview: Pick<Overview, 'classes' | 'totals' | 'noDeadline' | 'waiting'> }

/** The five classes; together they are all assignments, and each opens its list. */
export function ClassFigures({ overview }: ClassFiguresProps) {
  const { classes, totals, noDeadline, waiting } = overview
  const { awaitingAcknowledgement, awaitingConfirmation } = waiting
  const longest = awaitingConfirmation.longestDays
  return (
    <>
      <StatRow>
        {classes.map(({ class: name, count, list }) => (
          <StatFigure
            key={name}
            value={count}
            label={classWords[name]}
            of={`trên ${totals.assignments.count} lượt giao`}
            href={dutiesHref(list)}
            {...(count > 0 && tones[name] ? { tone: tones[name] } : {})}
          />
        ))}
      </StatRow>
      <ul className={styles.counts}>
        <li>
          <AppLink href={dutiesHref(totals.assignments.list)}>{totals.assignments.count} lượt giao</AppLink> của{' '}
          {totals.duties} nhiệm vụ
        </li>
        <li>
          <AppLink href={dutiesHref(awaitingAcknowledgement.list)}>
            {awaitingAcknowledgement.count} chờ tiếp nhận
          </AppLink>
        </li>
        <li>
          <AppLink href={dutiesHref(awaitingConfirmation.list)}>
            {awaitingConfirmation.count} chờ văn phòng xác nhận
          </AppLink>
          {longest ? `, lâu nhất ${longest} ngày` : ''}
        </li>
        {noDeadline.done.count > 0 ? (
          <li>
            <AppLink href={dutiesHref(noDeadline.done.list)}>
              {noDeadline.done.count} không thời hạn đã hoàn thành
            </AppLink>
          </li>
        ) : null}
      </ul>
    </>
  )
}
