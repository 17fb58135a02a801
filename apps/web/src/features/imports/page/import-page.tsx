import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { importQuery, type Verdict } from '../import-queries'
import { ImportContent } from './import-content'

export type ImportPageProps = { importId: string; tab: Verdict | undefined }

/** One sheet being read in: how far it is, what its rows would do, what came of them. */
export function ImportPage({ importId, tab }: ImportPageProps) {
  const shown = useQuery(importQuery(importId))
  // What was shown stays when a later look fails: the line may be lost for a moment.
  if (shown.data) return <ImportContent key={importId} shown={shown.data} tab={tab} isStale={shown.isError} />
  if (shown.isPending) return <LoadingState label="Đang mở lần nhập bảng" rows={6} />
  return (
    <ProblemState
      error={shown.error}
      doing="xem lần nhập bảng này"
      retrying={shown.isFetching}
      onRetry={() => void shown.refetch()}
      action={<Button href="/nhap-bang">Về trang nhập, xuất bảng</Button>}
    />
  )
}
