import { createFileRoute } from '@tanstack/react-router'
import { parseDirectorySearch } from '../../features/organizations/address/directory-search'
import { DirectoryPage } from '../../features/organizations/directory/directory-page'
import { changeDaysQuery, childrenQuery } from '../../features/organizations/directory/directory-queries'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'

export const Route = createFileRoute('/_app/co-quan/')({
  validateSearch: parseDirectorySearch,
  loaderDeps: ({ search: { ngay } }) => ({ ngay }),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(changeDaysQuery)
    void context.queryClient.prefetchInfiniteQuery(childrenQuery(null, deps.ngay ?? todayInVietnam()))
  },
  component: DirectoryPage,
})
