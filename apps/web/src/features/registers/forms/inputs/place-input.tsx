import { useQuery } from '@tanstack/react-query'
import { homeProvincesQuery } from '../../../places/directory/places-queries'
import { PlaceField } from '../../../places/place-field/place-field'
import { chosenOf } from '../typed-values'
import { frameOf, type InputProps } from './input-props'

/** Places of the levels the field takes, as they were on the day of the record; those of the province come first. */
export function PlaceInput(props: InputProps<'place'>) {
  const { field, typed, onChange, on } = props
  const [home] = useQuery(homeProvincesQuery(on)).data ?? []
  const chosen = chosenOf(typed)
  const [level, ...others] = field.levels
  return (
    <PlaceField
      {...frameOf(props)}
      on={on}
      choice={{ level: others.length === 0 ? level : undefined, nearId: home?.id }}
      known={chosen ? [chosen] : []}
      value={chosen?.id ?? null}
      onChange={(id, place) => onChange(id === null ? null : { id, name: place?.name ?? '' })}
    />
  )
}
