import { AgencyPicker } from '../../../ui/fields/agency-picker'
import { type FieldOfWork, fieldOfWorkWords } from '../../directives/words/field-of-work-words'

const items = (Object.keys(fieldOfWorkWords) as FieldOfWork[]).map((id) => ({ id, name: fieldOfWorkWords[id] }))

export type FieldsOfWorkFieldProps = {
  id: string
  value: readonly FieldOfWork[]
  onChange: (fields: FieldOfWork[]) => void
}

/** Fields of work an agency answers for; they say who takes over what when agencies are reorganized. */
export function FieldsOfWorkField({ id, value, onChange }: FieldsOfWorkFieldProps) {
  return (
    <AgencyPicker
      id={id}
      label="Lĩnh vực"
      noun="lĩnh vực"
      optional
      multiple
      items={items}
      value={value}
      onChange={(fields) => onChange(fields as FieldOfWork[])}
    />
  )
}
