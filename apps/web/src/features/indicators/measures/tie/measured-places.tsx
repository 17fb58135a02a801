import type { ListedPlace } from '../../../../api/operations'
import type { AgencyOption } from '../../../../ui/fields/agency-option'
import { AgencyPicker } from '../../../../ui/fields/agency-picker'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { placeSearchQuery } from '../../../places/place-field/place-queries'
import { useOptionSearch } from '../../../search/use-option-search'
import { type TieDraft, tieFieldIds } from './tie-draft'

export type MeasuredPlacesProps = Pick<TieDraft, 'places'> & { onChange: (places: TieDraft['places']) => void }

/** The communes a duty is measured in; none chosen: that of its lead, else all. */
export function MeasuredPlaces({ places, onChange }: MeasuredPlacesProps) {
  const { items, search } = useOptionSearch(
    (words: string) => placeSearchQuery(words, todayInVietnam(), { level: 'commune' }),
    toOption,
  )
  return (
    <AgencyPicker
      multiple
      id={tieFieldIds.places}
      label="Chỉ đo ở các xã"
      optional
      hint="Để trống: đo ở xã của cơ quan chủ trì; cơ quan cấp tỉnh thì đo ở mọi xã."
      noun="xã"
      items={items}
      search={search}
      known={places}
      value={places.map(({ id }) => id)}
      onChange={(ids, added) =>
        onChange(
          ids.flatMap((id) => places.find((place) => place.id === id) ?? (added ? [{ id, name: added.name }] : [])),
        )
      }
    />
  )
}

const toOption = ({ id, name, parents, level }: ListedPlace): AgencyOption => ({
  id,
  name,
  detail: parents.map((parent) => parent.name).join(', '),
  disabled: level !== 'commune',
})
