import type { UnitScore } from '../../../api/operations'
import styles from './scores.module.css'

export type UnitOutlookProps = Pick<UnitScore, 'outlook' | 'missing'>

/** When a unit plans and is expected to be recognised, who says so, and what it still lacks in words. */
export function UnitOutlook({ outlook, missing }: UnitOutlookProps) {
  return (
    <div className={styles.outlook}>
      <p>{outlook.words}</p>
      <Missing title="Chưa đạt" names={missing.criteria} />
      <Missing title="Thiếu số liệu hoặc minh chứng" names={missing.evidence} />
      <Missing title="Chưa có ngưỡng" names={missing.thresholds} />
    </div>
  )
}

function Missing({ title, names }: { title: string; names: readonly string[] }) {
  return names.length === 0 ? null : (
    <p className={styles.quiet}>
      {title}: {names.join('; ')}.
    </p>
  )
}
