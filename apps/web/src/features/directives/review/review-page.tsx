import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { directoryRightsQuery } from '../../organizations/agency-field/agency-queries'
import { directiveQuery, directiveTextQuery, reviewQuery } from '../directive-queries'
import { ReviewScreen } from './review-screen'

/** What other people change shows without reloading. */
const refetchInterval = 20_000

export type ReviewPageProps = { directiveId: string }

export function ReviewPage({ directiveId }: ReviewPageProps) {
  const directive = useQuery({ ...directiveQuery(directiveId), refetchInterval })
  const review = useQuery({ ...reviewQuery(directiveId), refetchInterval })
  const text = useQuery(directiveTextQuery(directiveId))
  const rights = useQuery(directoryRightsQuery)
  const parts = [directive, review, text, rights]
  if (directive.data && review.data && text.data && rights.data)
    return (
      <ReviewScreen
        key={directiveId}
        directive={directive.data}
        review={review.data}
        text={text.data}
        mayAddAgency={rights.data.addOrganization}
      />
    )
  const failed = parts.find((part) => part.isError)
  if (!failed) return <LoadingState label="Đang mở bản rà soát" shape="record" rows={8} />
  return (
    <ProblemState
      error={failed.error}
      doing="rà soát văn bản này"
      retrying={parts.some((part) => part.isFetching)}
      onRetry={() => void Promise.all(parts.filter((part) => part.isError).map((part) => part.refetch()))}
      action={<Button href="/van-ban">Về danh sách văn bản</Button>}
    />
  )
}
