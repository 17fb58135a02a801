import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Place, RecognitionKind } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { formatDate } from '../../../ui/format/format-date'
import { dayBefore } from '../../../ui/format/next-day'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { recognitionsHref } from '../../recognitions/address/recognitions-search'
import { conflictsQuery, recordsQuery } from '../../recognitions/recognition-queries'
import { RecognitionStatus } from '../../recognitions/recognition-status'
import { decisionWords } from '../../recognitions/words/decision-words'
import { type RecognitionPeriod, recognitionPeriods } from './recognition-periods'
import styles from './record.module.css'

export type KindPeriodsProps = {
  kind: RecognitionKind
  placeId: string
  level: Place['level']
  /** The days the place exists (yyyy-mm-dd); null: since before the data, until further notice. */
  life: { from: string | null; to: string | null }
}

/** Records of a place under one kind and the days between them; nothing where it is rarely given to such places and was not. */
export function KindPeriods({ kind, placeId, level, life }: KindPeriodsProps) {
  const { data, error } = useInfiniteQuery(recordsQuery({ kind: kind.code, placeId, withdrawn: 'hidden' }))
  const conflicts = useQuery(conflictsQuery(kind.code)).data?.items.filter(({ place }) => place.id === placeId)
  if (error && !data) return <p role="alert">{problemTitle(error)}</p>
  if (!data || !conflicts) return null
  const records = data.pages.flatMap(({ items }) => items)
  const isAsked = (period: RecognitionPeriod) =>
    conflicts.some(({ from, to }) => from <= period.from && (to === null || (period.to !== null && period.to <= to)))
  const periods = records.length + conflicts.length > 0 ? recognitionPeriods(records, life) : []
  if (periods.length === 0 && kind.placeLevels[0] !== level) return null
  return (
    <div className={styles.kind}>
      <h3 className={styles.kindName}>{kind.name}</h3>
      {periods.length === 0 ? (
        <p className={styles.quiet}>Chưa có ghi nhận nào.</p>
      ) : (
        <ol className={styles.steps}>
          {periods.map((period) => (
            <Period key={period.from} period={period} asked={period.record === null && isAsked(period)} kind={kind} />
          ))}
        </ol>
      )}
    </div>
  )
}

const daysOf = ({ from, to }: RecognitionPeriod): string =>
  to === null ? `Từ ${formatDate(from)}` : `${formatDate(from)} – ${formatDate(dayBefore(to))}`

type PeriodProps = { period: RecognitionPeriod; asked: boolean; kind: RecognitionKind }

function Period({ period, asked, kind }: PeriodProps) {
  const { record } = period
  if (record === null)
    return (
      <li data-gap>
        <p>{daysOf(period)}: chưa có quyết định</p>
        {asked ? (
          <p className={styles.stepFacts}>
            <AppLink href={`${recognitionsHref({ danhHieu: kind.code })}#can-quyet-dinh`}>
              Có đơn vị hợp thành từng được công nhận: cần quyết định
            </AppLink>
          </p>
        ) : null}
      </li>
    )
  return (
    <li>
      <p>
        {daysOf(period)}: <RecognitionStatus status={record.status} />{' '}
        {record.certainty === 'uncertain' ? <NeedsConfirmation /> : null}
      </p>
      <p className={styles.stepFacts}>
        <span>{decisionWords(record)}</span>
        {record.note ? <span>{record.note}</span> : null}
      </p>
    </li>
  )
}
