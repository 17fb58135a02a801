import { createFileRoute } from '@tanstack/react-router'
import { PlaceSuccessionsPage } from '../../features/places/successions/place-successions-page'
import { parsePlaceSuccessionsSearch } from '../../features/places/successions/place-successions-search'

export const Route = createFileRoute('/_app/dia-ban/so-do')({
  validateSearch: parsePlaceSuccessionsSearch,
  component: PlaceSuccessionsPage,
})
