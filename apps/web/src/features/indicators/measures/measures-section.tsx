import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { Section } from '../../../ui/layout/section'
import { ExportButton } from '../../export/export-button'
import { measuresQuery } from '../indicator-queries'
import { MeasureCard } from './measure-card'
import styles from './measures.module.css'
import { Suggestions } from './suggestions'
import { TieDialog } from './tie/tie-dialog'

export type MeasuresSectionProps = { assignmentId: string }

/** By what the duty is measured; who steers may tie what is suggested by its words, and untie with a reason. */
export function MeasuresSection({ assignmentId }: MeasuresSectionProps) {
  const { data, error, isFetching, refetch } = useQuery(measuresQuery(assignmentId))
  const [tying, setTying] = useState(false)
  if (!data)
    return error ? (
      <Section title="Đo bằng gì" id="do-bang-gi">
        <ProblemState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      </Section>
    ) : null
  const { items, suggestions, may } = data
  if (items.length === 0 && !may.tie) return null
  return (
    <Section
      title="Đo bằng gì"
      id="do-bang-gi"
      note="Số tính từ dữ liệu, số cơ quan báo cáo và số Văn phòng xác nhận đặt cạnh nhau, không thay nhau."
      actions={
        <div className={styles.actions}>
          {items.length > 0 ? (
            <ExportButton path={`/api/assignments/${assignmentId}/measures/sheet`} query={{}} size="sm" />
          ) : null}
          {may.tie ? (
            <Button size="sm" onClick={() => setTying(true)}>
              Gắn thước đo khác
            </Button>
          ) : null}
        </div>
      }
    >
      {items.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} mayUntie={may.tie} />
      ))}
      {may.tie ? (
        <Suggestions assignmentId={assignmentId} suggestions={suggestions} isFirst={items.length === 0} />
      ) : null}
      {tying ? <TieDialog assignmentId={assignmentId} onClose={() => setTying(false)} /> : null}
    </Section>
  )
}
