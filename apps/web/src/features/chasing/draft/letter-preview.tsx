import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PreviewChasingLetterData } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { letterPreviewQuery } from '../chasing-queries'
import { LetterPaper } from '../letters/letter-paper'

/** The letter as it would be drafted now. */
export function LetterPreview({ letter }: { letter: PreviewChasingLetterData['body'] }) {
  const { data, error, isFetching, refetch } = useQuery({
    ...letterPreviewQuery(letter),
    placeholderData: keepPreviousData,
  })
  if (error)
    return <ProblemState error={error} doing="xem trước văn bản" onRetry={() => void refetch()} retrying={isFetching} />
  return data ? <LetterPaper letter={data} /> : <LoadingState label="Đang soạn bản xem trước" shape="text" />
}
