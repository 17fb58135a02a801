import { useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { ProblemState } from '../../api/problem-state'
import { Button } from '../../ui/actions/button'
import { DataTable } from '../../ui/data/data-table'
import { EmptyState } from '../../ui/feedback/empty-state'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'
import { Section } from '../../ui/layout/section'
import { type PostAct, postColumns } from './post-columns'
import { postsQuery } from './posts-query'

const PostActDialog = lazy(async () => ({ default: (await import('./post-act-dialog')).PostActDialog }))
const AddPostDialog = lazy(async () => ({ default: (await import('./add-post-dialog')).AddPostDialog }))

export type PostsSectionProps = {
  organizationId: string
  organizationName: string
  /** The day as of which posts are shown (yyyy-mm-dd). */
  on: string
  /** The agency can be given new posts. */
  mayAdd: boolean
}

/** Posts of an agency and who holds them; administrators change them here. */
export function PostsSection({ organizationId, organizationName, on, mayAdd }: PostsSectionProps) {
  const pages = useInfiniteQuery(postsQuery(organizationId, on))
  const [act, setAct] = useState<PostAct | null>(null)
  const [adding, setAdding] = useState(false)
  const posts = pages.data?.pages.flatMap((page) => page.items) ?? []
  const may = pages.data?.pages[0]?.may ?? { managePosts: false, seeHolders: false }
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  return (
    <Section
      title="Vị trí công tác"
      id="vi-tri"
      actions={
        may.managePosts && mayAdd ? (
          <Button size="sm" onClick={() => setAdding(true)}>
            Thêm vị trí
          </Button>
        ) : undefined
      }
    >
      {pages.error && !pages.data ? (
        <ProblemState
          error={pages.error}
          doing="xem vị trí công tác"
          onRetry={() => void pages.refetch()}
          retrying={pages.isFetching}
        />
      ) : (
        <DataTable
          caption={`Vị trí công tác ở ${organizationName}`}
          columns={postColumns(may, todayInVietnam(), setAct)}
          rows={posts}
          rowId={({ id, validFrom }) => `${id}-${validFrom}`}
          loading={pages.isPending}
          empty={<EmptyState title="Chưa có vị trí công tác nào">{emptyWords(may.managePosts, mayAdd)}</EmptyState>}
          more={
            hasNextPage
              ? { shown: posts.length, loading: isFetchingNextPage, onMore: () => void fetchNextPage() }
              : undefined
          }
        />
      )}
      <Suspense fallback={null}>
        {adding ? (
          <AddPostDialog
            organizationId={organizationId}
            organizationName={organizationName}
            onClose={() => setAdding(false)}
          />
        ) : null}
        {act ? <PostActDialog act={act} onClose={() => setAct(null)} /> : null}
      </Suspense>
    </Section>
  )
}

function emptyWords(managePosts: boolean, mayAdd: boolean): string {
  if (!mayAdd) return 'Cơ quan đã kết thúc; vị trí của những ngày trước xem được khi chọn ngày đó.'
  return managePosts
    ? 'Thêm vị trí để có người nhận và báo cáo nhiệm vụ của cơ quan này.'
    : 'Quản trị viên của tỉnh thêm vị trí để có người nhận nhiệm vụ.'
}
