import { useInfiniteQuery } from '@tanstack/react-query'
import type { OrganizationPage } from '../../../api/operations'
import { Tree } from '../../../ui/data/tree'
import { useOpenRows } from '../../../ui/data/use-open-rows'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { DirectoryBranch } from '../directory/directory-branch'
import { childrenQuery } from '../directory/directory-queries'

export type ChildrenProps = { page: OrganizationPage; ngay: string | undefined }

/** Agencies under this one as of the day shown; those under them open when asked. */
export function Children({ page, ngay }: ChildrenProps) {
  const { terms, childCount, shownOn } = page
  const first = useInfiniteQuery(childrenQuery(terms.id, shownOn))
  const { isOpen, toggle } = useOpenRows('')
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
