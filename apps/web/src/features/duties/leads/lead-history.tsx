import { useQuery } from '@tanstack/react-query'
import { DayBar } from '../../../ui/fields/day-bar'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { organizationHref } from '../../organizations/address/directory-search'
import styles from './lead-history.module.css'
import { leadHistoryQuery } from './lead-history-query'
import { leadWords, periodOn, periodWords, stopsOf } from './lead-words'

export type LeadHistoryProps = {
  assignmentId: string
  /** The day asked about (yyyy-mm-dd). */
  day: string | undefined
  onDay: (day: string) => void
}

/** Who has answered for the duty since its directive; of a lead that never changed there is nothing to say. */
export function LeadHistory({ assignmentId, day, onDay }: LeadHistoryProps) {
  const { data: periods = [] } = useQuery(leadHistoryQuery(assignmentId))
  if (periods.length < 2) return null
  const today = todayInVietnam()
  const shown = day ?? today
  const then = periodOn(periods, shown)
  return (
    <Section title="Cơ quan chịu trách nhiệm qua các thời kỳ" id="qua-cac-thoi-ky">
      <DayBar
        label="Thời điểm xem"
        sliderLabel="Ngày xem cơ quan chịu trách nhiệm"
        stops={stopsOf(periods, today)}
        describe={(stop) => leadWords(periods, stop)}
        day={shown}
        onDay={onDay}
      />
      <ol className={styles.periods}>
        {periods.map((period) => (
          <li key={period.from} className={styles.period} aria-current={period === then ? 'true' : undefined}>
            <AppLink href={organizationHref(period.organization.id, period.from)}>{period.organization.name}</AppLink>
            {period.parentName ? <span className={styles.above}>trực thuộc {period.parentName}</span> : null}
            <span className={styles.days}>{periodWords(period)}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
