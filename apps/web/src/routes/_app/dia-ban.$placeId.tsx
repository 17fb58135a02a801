import { createFileRoute } from '@tanstack/react-router'
import { parseDaySearch } from '../../features/organizations/address/directory-search'
import { PlacePage } from '../../features/places/record/place-page'
import { placeQuery } from '../../features/places/record/place-query'

export const Route = createFileRoute('/_app/dia-ban/$placeId')({
  validateSearch: parseDaySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(placeQuery(params.placeId, deps.ngay))
  },
  component: PlacePage,
})
