import type { ReactNode } from 'react'
import { problemTitle } from '../../../api/problem-title'
import { TreeButton } from '../../../ui/data/tree-button'
import { TreeItem } from '../../../ui/data/tree-item'
import { TreeNote } from '../../../ui/data/tree-note'

type Row = { id: string; hasChildren: boolean }

type Pages<Item> = {
  data: { pages: readonly { items: readonly Item[] }[] } | undefined
  error: unknown
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => Promise<unknown>
  refetch: () => Promise<unknown>
}

export type BranchRowsProps<Item extends Row> = {
  pages: Pages<Item>
  /** null at the top of the tree. */
  parentId: string | null
  /** 1 at the top. */
  level: number
  isOpen: (id: string) => boolean
  hrefOf: (item: Item) => string
  labelOf: (item: Item) => ReactNode
  /** The branch under an open row. */
  below: (id: string) => ReactNode
}

/** The rows under one row of a tree whose branches are read when they are opened. */
export function BranchRows<Item extends Row>(props: BranchRowsProps<Item>) {
  const { pages, parentId, level, isOpen, hrefOf, labelOf, below } = props
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
        const open = item.hasChildren && isOpen(item.id)
        return (
          <TreeItem
            key={item.id}
            id={item.id}
            level={level}
            href={hrefOf(item)}
            expanded={item.hasChildren ? open : undefined}
            label={labelOf(item)}
          >
            {open ? below(item.id) : null}
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
