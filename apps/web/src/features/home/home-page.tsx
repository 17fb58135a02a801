import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../api/problem-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { PageHeader } from '../../ui/layout/page-header'
import { HomeContent } from './home-content'
import { homeQuery } from './home-query'
import { homeSentence } from './home-sentence'

export function HomePage() {
  const { data, error, isFetching, refetch } = useQuery(homeQuery)
  return (
    <>
      <PageHeader title="Hôm nay" lead={data ? homeSentence(data) : null} />
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
