import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { BranchRows } from '../../organizations/directory/branch-rows'
import { placeHref } from '../address/places-search'
import { PlaceLabel } from './place-label'
import { placeChildrenQuery } from './places-queries'

export type PlaceBranchProps = {
  /** null: the provinces. */
  parentId: string | null
  /** 1 at the top. */
  level: number
  on: string
  /** For the addresses of places; nothing when it is today. */
  ngay: string | undefined
  isOpen: (id: string) => boolean
  /** Only these of them. */
  only?: ReadonlySet<string>
}

/** The places under one, read when it is opened. */
export function PlaceBranch({ parentId, level, on, ngay, isOpen, only }: PlaceBranchProps) {
  const pages = useInfiniteQuery({ ...placeChildrenQuery(parentId, on), placeholderData: keepPreviousData })
  const data = pages.data && {
    pages: pages.data.pages.map(({ items }) => ({ items: items.filter(({ id }) => only?.has(id) ?? true) })),
  }
  return (
    <BranchRows
      pages={{ ...pages, data }}
      parentId={parentId}
      level={level}
      isOpen={isOpen}
      hrefOf={({ id }) => placeHref(id, ngay)}
      labelOf={(item) => <PlaceLabel {...item} />}
      below={(id) => <PlaceBranch parentId={id} level={level + 1} on={on} ngay={ngay} isOpen={isOpen} />}
    />
  )
}
