import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { organizationHref } from '../address/directory-search'
import { BranchRows } from './branch-rows'
import { childrenQuery } from './directory-queries'
import { OrganizationLabel } from './organization-label'

export type DirectoryBranchProps = {
  parentId: string | null
  /** 1 at the top. */
  level: number
  on: string
  /** For the addresses of agencies; nothing when it is today. */
  ngay: string | undefined
  isOpen: (id: string) => boolean
}

/** The agencies under one, read when it is opened. */
export function DirectoryBranch({ parentId, level, on, ngay, isOpen }: DirectoryBranchProps) {
  const pages = useInfiniteQuery({ ...childrenQuery(parentId, on), placeholderData: keepPreviousData })
  return (
    <BranchRows
      pages={pages}
      parentId={parentId}
      level={level}
      isOpen={isOpen}
      hrefOf={({ id }) => organizationHref(id, ngay)}
      labelOf={(item) => <OrganizationLabel {...item} />}
      below={(id) => <DirectoryBranch parentId={id} level={level + 1} on={on} ngay={ngay} isOpen={isOpen} />}
    />
  )
}
