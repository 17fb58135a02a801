import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../api/problem-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { PageHeader } from '../../ui/layout/page-header'
import { HomeActions } from './home-actions'
import { HomeContent } from './home-content'
import { homeQuery } from './home-query'
import { homeSentence } from './home-sentence'
import { longDate } from './long-date'

export function HomePage() {
  const { data, error, isFetching, refetch } = useQuery(homeQuery)
  return (
    <>
      <PageHeader
        title="Việc của tôi hôm nay"
        eyebrow={data ? longDate(data.asOf) : null}
        lead={data ? homeSentence(data) : null}
        actions={data ? <HomeActions home={data} /> : null}
      />
      {data ? (
        <HomeContent home={data} />
      ) : error ? (
        <ProblemState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <LoadingState label="Đang tải việc hôm nay" />
      )}
    </>
  )
}
