import { AgencyField } from '../../../organizations/agency-field/agency-field'
import { chosenOf } from '../typed-values'
import { frameOf, type InputProps } from './input-props'

export function AgencyInput(props: InputProps<'agency'>) {
  const chosen = chosenOf(props.typed)
  return (
    <AgencyField
      {...frameOf(props)}
      known={chosen?.name ? [chosen] : []}
      value={chosen?.id ?? null}
      onChange={(id, agency) => props.onChange(id === null ? null : { id, name: agency?.name ?? '' })}
    />
  )
}
