import { AgencyPicker } from '../../../ui/fields/agency-picker'
import type { AgencyPickerManyProps, AgencyPickerOneProps } from '../../../ui/fields/agency-picker-props'
import { useOptionSearch } from '../../search/use-option-search'
import { agencySearchQuery } from './agency-queries'
import { toAgencyOption } from './to-agency-option'
import { useNamedAgencies } from './use-named-agencies'

type Given<Props> = Omit<Props, 'items' | 'search'>

export type AgencyFieldProps = Given<AgencyPickerOneProps> | Given<AgencyPickerManyProps>

/** Chooses from the whole directory of today, however large: the server searches. Ended agencies keep their names. */
export function AgencyField(props: AgencyFieldProps) {
  const { items, search } = useOptionSearch(agencySearchQuery, toAgencyOption)
  const { known = [] } = props
  const chosen = props.multiple ? props.value : [props.value]
  const named = useNamedAgencies(chosen.filter((id) => !known.some((agency) => agency.id === id)))
  return <AgencyPicker {...props} items={items} search={search} known={[...known, ...named]} />
}
