import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { problemTitle } from '../../../api/problem-title'
import { TreeButton } from '../../../ui/data/tree-button'
import { TreeItem } from '../../../ui/data/tree-item'
import { TreeNote } from '../../../ui/data/tree-note'
import { organizationHref } from '../address/directory-search'
import { childrenQuery } from './directory-queries'
import { OrganizationLabel } from './organization-label'

export type DirectoryBranchProps = {
  parentId: string | null
  /** 1 at the top. */
  level: number
  on: string
  /** For the addresses of agencies; nothing when it is today. */
  ngay: string | undefined
  isOpen: (id: string, level: number) => boolean
}

/** The agencies under one, read when it is opened. */
export function DirectoryBranch({ parentId, level, on, ngay, isOpen }: DirectoryBranchProps) {
  const pages = useInfiniteQuery({ ...childrenQuery(parentId, on), placeholderData: keepPreviousData })
  const { hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  const key = parentId ?? 'goc'
  if (pages.error && !pages.data)
    return (
      <TreeButton id={`lai-${key}`} level={level} onClick={() => void refetch()}>
        {`${problemTitle(pages.error)} Chọn để thử lại.`}
      </TreeButton>
    )
  if (!pages.data) return <TreeNote level={level}>Đang tải…</TreeNote>
  const items = pages.data.pages.flatMap((page) => page.items)
  return (
    <>
      {items.map((item) => {
        const open = item.hasChildren && isOpen(item.id, level)
        return (
          <TreeItem
            key={item.id}
            id={item.id}
            level={level}
            href={organizationHref(item.id, ngay)}
            expanded={item.hasChildren ? open : undefined}
            label={<OrganizationLabel {...item} />}
          >
            {open ? <DirectoryBranch parentId={item.id} level={level + 1} on={on} ngay={ngay} isOpen={isOpen} /> : null}
          </TreeItem>
        )
      })}
      {hasNextPage ? (
        <TreeButton id={`them-${key}`} level={level} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? 'Đang tải…' : `Xem thêm (đang hiện ${items.length})`}
        </TreeButton>
      ) : null}
    </>
  )
}
