import { AgencyPickerMany } from './agency-picker-many'
import { AgencyPickerOne } from './agency-picker-one'
import type { AgencyPickerManyProps, AgencyPickerOneProps } from './agency-picker-props'

/** Type part of the name, with or without accents; arrows and Enter choose. */
export function AgencyPicker(props: AgencyPickerOneProps | AgencyPickerManyProps) {
  return props.multiple ? <AgencyPickerMany {...props} /> : <AgencyPickerOne {...props} />
}
