import { useQuery } from '@tanstack/react-query'
import type { RecognitionConflict, RecognitionKind } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import type { RecordDialogProps } from '../forms/record-dialog'
import { conflictsQuery } from '../recognition-queries'
import styles from '../recognitions.module.css'
import { ConflictItem } from './conflict-item'

export type ConflictsSectionProps = {
  kind: RecognitionKind
  onRecord: (given: NonNullable<RecordDialogProps['given']>) => void
}

/** What somebody has to decide under a kind; what is open to this day first, stretches that are over beneath. */
export function ConflictsSection({ kind, onRecord }: ConflictsSectionProps) {
  const { data, error, isFetching, refetch } = useQuery(conflictsQuery(kind.code))
  const open = data?.items.filter(({ to }) => to === null) ?? []
  const past = data?.items.filter(({ to }) => to !== null) ?? []
  const list = (conflicts: readonly RecognitionConflict[]) =>
    conflicts.map((conflict) => (
      <ConflictItem
        key={`${conflict.place.id} ${conflict.from}`}
        conflict={conflict}
        mayRecord={data?.may.record ?? false}
        onRecord={(status) => {
          const { place, from, to } = conflict
          onRecord({ placeId: place.id, placeName: place.name, status, from, to })
        }}
      />
    ))
  return (
    <Section
      id="can-quyet-dinh"
      title={`Cần quyết định${data ? ` (${data.items.length})` : ''}`}
      note={
        data?.may.record === false
          ? 'Văn phòng UBND tỉnh hoặc quản trị ghi nhận khi có quyết định của cấp có thẩm quyền.'
          : 'Phần mềm không tự suy ra: chỉ ghi nhận theo quyết định hoặc văn bản trả lời của cấp có thẩm quyền.'
      }
    >
      {error && !data ? (
        <ProblemState
          error={error}
          doing="xem các trường hợp cần quyết định"
          onRetry={() => void refetch()}
          retrying={isFetching}
        />
      ) : !data ? (
        <LoadingState label="Đang tải các trường hợp cần quyết định" rows={3} />
      ) : data.items.length === 0 ? (
        <p className={styles.quiet}>Không có đơn vị nào chờ quyết định.</p>
      ) : (
        <>
          {list(open)}
          {past.length > 0 ? (
            <details className={styles.past} open={open.length === 0 || undefined}>
              <summary>
                {past.length} khoảng thời gian đã qua, trước khi có quyết định, chưa rõ có được công nhận không
              </summary>
              {list(past)}
            </details>
          ) : null}
        </>
      )}
    </Section>
  )
}
