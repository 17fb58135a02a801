import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { OrganizationPage } from '../../../api/operations'
import { Tree } from '../../../ui/data/tree'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { DirectoryBranch } from '../directory/directory-branch'
import { childrenQuery } from '../directory/directory-queries'

export type ChildrenProps = { page: OrganizationPage; ngay: string | undefined }

/** Agencies under this one as of the day shown; those under them open when asked. */
export function Children({ page, ngay }: ChildrenProps) {
  const { terms, childCount, shownOn } = page
  const first = useInfiniteQuery(childrenQuery(terms.id, shownOn))
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const isOpen = useCallback((id: string) => open.has(id), [open])
  const toggle = useCallback(
    (id: string) =>
      setOpen((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id])),
    [],
  )
  return (
    <Section title={`Cơ quan trực thuộc (${childCount})`} id="truc-thuoc">
      {first.isPending ? (
        <LoadingState label="Đang tải cơ quan trực thuộc" />
      ) : (
        <Tree label={`Cơ quan trực thuộc ${terms.name}`} onToggle={toggle}>
          <DirectoryBranch parentId={terms.id} level={1} on={shownOn} ngay={ngay} isOpen={isOpen} />
        </Tree>
      )}
    </Section>
  )
}
