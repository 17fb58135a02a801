import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../../api/problem-state'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import { Section } from '../../../../ui/layout/section'
import { useSaver } from '../../../directives/review/desk/use-saver'
import { ChooseSuccessors } from '../../choices/choose-successors'
import { previewQuery } from '../../reorganization-queries'
import { useDraft } from '../draft-context'
import { FollowCounts } from './follow-counts'
import { ProblemList } from './problem-list'
import { UnitLines } from './unit-lines'

const choosingNote = (choosable: number, optional: number): string =>
  [
    ...(choosable > 0 ? [`${choosable} nhiệm vụ của cơ quan chia cho nhiều nơi.`] : []),
    ...(optional > 0 ? [`${optional} nhiệm vụ của cơ quan tiếp tục hoạt động, để trống là ở lại.`] : []),
    'Chọn một đơn vị, hoặc nhiều đơn vị để tách nhiệm vụ.',
  ].join(' ')

/** Everything the draft would touch, problems first; nothing is written yet. */
export function PreviewStep() {
  const { reorganization, saver } = useDraft()
  const { row } = useSaver(saver)
  const preview = useQuery(previewQuery(reorganization.id, row.version))
  const { data } = preview
  if (!data)
    return preview.isError ? (
      <ProblemState
        error={preview.error}
        doing="xem trước đợt sắp xếp này"
        onRetry={() => void preview.refetch()}
        retrying={preview.isFetching}
      />
    ) : (
      <LoadingState shape="record" label="Đang tính những gì sẽ đổi" />
    )
  const { choosable = 0, optional = 0 } = data.parts.find(({ part }) => part === 'assignments') ?? {}
  return (
    <>
      <ProblemList problems={data.problems} warnings={data.warnings} />
      {data.units ? <UnitLines units={data.units} /> : null}
      {data.units ? <FollowCounts preview={data} /> : null}
      {choosable + optional > 0 ? (
        <Section id="chon-don-vi" title="Chọn đơn vị kế thừa" note={choosingNote(choosable, optional)}>
          <ChooseSuccessors reorganizationId={reorganization.id} saves="at-once" />
        </Section>
      ) : null}
    </>
  )
}
