import type { ListedPlace } from '../../../api/operations'
import type { AgencyOption } from '../../../ui/fields/agency-option'
import { AgencyPicker } from '../../../ui/fields/agency-picker'
import type { AgencyPickerOneProps } from '../../../ui/fields/agency-picker-props'
import { useOptionSearch } from '../../search/use-option-search'
import { type PlaceChoice, placeSearchQuery } from './place-queries'

export type PlaceFieldProps = Omit<AgencyPickerOneProps, 'items' | 'search' | 'noun'> & {
  /** The places of this day (yyyy-mm-dd). */
  on: string
  choice?: PlaceChoice
}

/** Chooses from all places of a day; the server searches. */
export function PlaceField({ on, choice, ...props }: PlaceFieldProps) {
  const { items, search } = useOptionSearch((words: string) => placeSearchQuery(words, on, choice), toPlaceOption)
  return <AgencyPicker {...props} items={items} search={search} noun="địa bàn" />
}

const toPlaceOption = ({ id, name, code, parents }: ListedPlace): AgencyOption => ({
  id,
  name,
  detail: [...parents.map((parent) => parent.name), code && `mã ${code}`].filter(Boolean).join(', '),
})
