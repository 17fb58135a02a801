import { useQuery } from '@tanstack/react-query'
import type { ScorecardScores } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { scorecardSettingsQuery } from '../../indicators/indicator-queries'
import styles from './scores.module.css'

export type UnitGroupProps = {
  programme: string
  scorecard: ScorecardScores['scorecard']
  placeId: string
  group: string | null
  on: string
}

/** The group a unit's thresholds are those of, and by which document. */
export function UnitGroup({ programme, scorecard, placeId, group, on }: UnitGroupProps) {
  const { data } = useQuery(scorecardSettingsQuery(programme, scorecard.code))
  if (scorecard.groups.length === 0) return null
  if (group === null)
    return (
      <p className={styles.quiet}>
        Tỉnh chưa ghi đơn vị này thuộc nhóm nào, nên ngưỡng theo nhóm là chưa rõ. Văn phòng ghi nhóm ở phần Thiết lập.
      </p>
    )
  const row = data?.groups.find(
    (one) =>
      one.placeId === placeId &&
      one.withdrawal === null &&
      one.validFrom <= on &&
      (one.validTo === null || on < one.validTo),
  )
  const name = scorecard.groups.find(({ code }) => code === group)?.name ?? group
  return (
    <p className={styles.quiet}>
      {name}
      {row ? `, tỉnh ghi từ ${formatDate(row.validFrom)} theo ${row.source}` : ''}.
    </p>
  )
}
