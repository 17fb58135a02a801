import type { LoadMoreProps } from '../../../ui/data/load-more'

type Pages = {
  data: { pages: readonly unknown[] } | undefined
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => Promise<unknown>
}

/** 'Xem thêm' for a list read page after page; a list of one page needs no count beneath it. */
export function morePages(list: Pages, shown: number): { more?: LoadMoreProps } {
  if (!list.hasNextPage && (list.data?.pages.length ?? 0) <= 1) return {}
  const onMore = () => void list.fetchNextPage()
  return { more: { shown, loading: list.isFetchingNextPage, ...(list.hasNextPage ? { onMore } : {}) } }
}
