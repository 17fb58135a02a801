import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../../api/problem-state'
import { Button } from '../../../../ui/actions/button'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import { pollMs, readingRunQuery } from '../reading-queries'
import { findUploads } from '../upload/uploads-of-run'
import { RunContent } from './run-content'

export type ReadingRunPageProps = { runId: string; onlyFailed: boolean }

/** The files of one run: where each is, what came of it, what to do next. */
export function ReadingRunPage({ runId, onlyFailed }: ReadingRunPageProps) {
  const run = useQuery({
    ...readingRunQuery(runId),
    refetchInterval: ({ state }) => pollMs(state.data, findUploads(runId)?.files.sent ?? 0, Date.now()),
  })
  // What was read stays on the screen when a later reading fails: the line may be lost for a moment.
  if (run.data) return <RunContent key={runId} run={run.data} onlyFailed={onlyFailed} isStale={run.isError} />
  if (run.isPending) return <LoadingState label="Đang mở đợt đọc" rows={6} />
  return (
    <ProblemState
      error={run.error}
      doing="xem đợt đọc văn bản"
      retrying={run.isFetching}
      onRetry={() => void run.refetch()}
      action={<Button href="/van-ban">Về danh sách văn bản</Button>}
    />
  )
}
