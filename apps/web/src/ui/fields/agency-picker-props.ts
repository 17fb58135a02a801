import type { AgencyOption } from './agency-option'
import type { FieldBase } from './field-frame'

type Shared = FieldBase & {
  items: readonly AgencyOption[]
  placeholder?: string
}

export type AgencyPickerOneProps = Shared & {
  multiple?: false
  value: string | null
  onChange: (id: string | null) => void
}

export type AgencyPickerManyProps = Shared & {
  multiple: true
  value: readonly string[]
  onChange: (ids: string[]) => void
}
