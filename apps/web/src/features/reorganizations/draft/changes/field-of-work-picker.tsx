import { AgencyPicker } from '../../../../ui/fields/agency-picker'
import type { FieldBase } from '../../../../ui/fields/field-frame'
import { type FieldOfWork, fieldOfWorkWords } from '../../../directives/words/field-of-work-words'

const items = (Object.keys(fieldOfWorkWords) as FieldOfWork[]).map((id) => ({ id, name: fieldOfWorkWords[id] }))

export type FieldOfWorkPickerProps = FieldBase & {
  value: readonly FieldOfWork[]
  onChange: (fields: FieldOfWork[]) => void
}

/** Fields of work that pass on. */
export function FieldOfWorkPicker({ onChange, ...props }: FieldOfWorkPickerProps) {
  return (
    <AgencyPicker
      {...props}
      noun="lĩnh vực"
      multiple
      items={items}
      onChange={(fields) => onChange(fields as FieldOfWork[])}
    />
  )
}
