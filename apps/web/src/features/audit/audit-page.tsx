import { useInfiniteQuery } from '@tanstack/react-query'
import { ProblemState } from '../../api/problem-state'
import { DataTable } from '../../ui/data/data-table'
import { EmptyState } from '../../ui/feedback/empty-state'
import { FilterLinks } from '../../ui/layout/filter-links'
import { auditColumns } from './audit-columns'
import styles from './audit-page.module.css'
import { auditQuery } from './audit-query'
import { type AuditSlug, auditSubjects } from './audit-subjects'

const here = '/quan-tri/nhat-ky'

/** Who did what, newest first; nothing here can be changed or removed. */
export function AuditPage({ about }: { about: AuditSlug | undefined }) {
  const pages = useInfiniteQuery(auditQuery(about))
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className={styles.filters}>
        <FilterLinks
          label="Lọc nhật ký theo đối tượng"
          items={[
            { label: 'Tất cả', href: here, active: about === undefined },
            ...auditSubjects.map(({ slug, label }) => ({ label, href: `${here}?ve=${slug}`, active: slug === about })),
          ]}
        />
      </div>
      {pages.error && rows.length === 0 ? (
        <ProblemState
          error={pages.error}
          doing="xem nhật ký"
          onRetry={() => void pages.refetch()}
          retrying={pages.isFetching}
        />
      ) : (
        <DataTable
          caption="Nhật ký"
          columns={auditColumns}
          rows={rows}
          rowId={({ id }) => id}
          loading={pages.isPending}
          empty={
            <EmptyState title="Chưa có việc nào được ghi lại">
              Mỗi thay đổi về văn bản, nhiệm vụ, người dùng và cơ quan sẽ được ghi vào đây.
            </EmptyState>
          }
          more={{
            shown: rows.length,
            loading: pages.isFetchingNextPage,
            onMore: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
          }}
        />
      )}
    </>
  )
}
