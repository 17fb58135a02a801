import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ApiProblem } from '../../../api/api-problem'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { sheetHref } from '../../programmes/address/programme-hrefs'
import { recognitionEffectQuery, type Telling } from '../indicator-queries'
import { BeforeAfterChart } from './before-after-chart'
import { GroupLinesChart } from './group-lines-chart'

export type RecognitionSectionProps = {
  programme: string
  indicator: string
  telling: Telling
  /** A section of its own, with the two groups over time too; without it only the picture of each unit. */
  isWhole?: boolean
}

/** Before and after units were recognised, and these beside the others; who is unclear stands in neither group. */
export function RecognitionSection({ programme, indicator, telling, isWhole = true }: RecognitionSectionProps) {
  const { data, error, isFetching, refetch } = useQuery({
    ...recognitionEffectQuery(programme, indicator, telling),
    placeholderData: keepPreviousData,
  })
  if (error instanceof ApiProblem && error.code === 'indicator_recognition_unknown') return null
  if (data?.indicator.level === 'province') return null
  const href = sheetHref(programme, `indicators/${indicator}/recognition`, telling)
  const content = data ? (
    <>
      {data.places.length === 0 ? (
        <p>Chưa có đơn vị nào được ghi nhận là đã công nhận mà có số của chỉ tiêu này.</p>
      ) : (
        <BeforeAfterChart effect={data} sheetHref={href} />
      )}
      {isWhole ? <GroupLinesChart effect={data} sheetHref={href} /> : null}
    </>
  ) : error ? (
    <ProblemState error={error} onRetry={() => void refetch()} retrying={isFetching} />
  ) : (
    <LoadingState label="Đang tải so sánh" rows={3} />
  )
  if (!isWhole) return content
  return (
    <Section title="Trước và sau khi được công nhận" note={data?.kind.name}>
      {content}
    </Section>
  )
}
