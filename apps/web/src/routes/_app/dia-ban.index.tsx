import { createFileRoute } from '@tanstack/react-router'
import { parsePlacesSearch } from '../../features/places/address/places-search'
import { PlacesPage } from '../../features/places/directory/places-page'
import { homeProvincesQuery, placeChildrenQuery } from '../../features/places/directory/places-queries'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'

export const Route = createFileRoute('/_app/dia-ban/')({
  validateSearch: parsePlacesSearch,
  loaderDeps: ({ search: { ngay } }) => ({ ngay }),
  loader: ({ context, deps }) => {
    const on = deps.ngay ?? todayInVietnam()
    void context.queryClient.prefetchQuery(homeProvincesQuery(on))
    void context.queryClient.prefetchInfiniteQuery(placeChildrenQuery(null, on))
  },
  component: PlacesPage,
})
