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
  const choosable = data.parts.find(({ part }) => part === 'assignments')?.choosable ?? 0
  return (
    <>
      <ProblemList problems={data.problems} warnings={data.warnings} />
      {data.units ? <UnitLines units={data.units} /> : null}
      {data.units ? <FollowCounts preview={data} /> : null}
      {choosable > 0 ? (
        <Section
          id="chon-don-vi"
          title="Chọn đơn vị kế thừa"
          note={`${choosable} nhiệm vụ của cơ quan chia cho nhiều nơi. Chọn một đơn vị, hoặc nhiều đơn vị để tách nhiệm vụ.`}
        >
          <ChooseSuccessors reorganizationId={reorganization.id} saves="at-once" />
        </Section>
      ) : null}
    </>
  )
}
