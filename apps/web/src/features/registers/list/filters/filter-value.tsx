import type { Field } from '../../../../../../../pack-kit/fields/field'
import { DateField } from '../../../../ui/fields/date-field'
import { TextField } from '../../../../ui/fields/text-field'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { FieldInput } from '../../forms/inputs/field-input'
import { textOf } from '../../forms/typed-values'
import type { FilterDraft } from './filters-of'

export type FilterValueProps = {
  field: Field
  draft: FilterDraft
  onChange: (part: Partial<FilterDraft>) => void
}

const nothing = () => {}

/** What the value of a field must be: one of several, begun so, or from and to. */
export function FilterValue({ field, draft, onChange }: FilterValueProps) {
  if (field.kind === 'date')
    return (
      <>
        <DateField
          id="loc-tu"
          label="Từ ngày"
          value={textOf(draft.from) || null}
          onChange={(from) => onChange({ from })}
        />
        <DateField id="loc-den" label="Đến ngày" value={textOf(draft.to) || null} onChange={(to) => onChange({ to })} />
      </>
    )
  if (field.kind === 'number' || field.kind === 'count' || field.kind === 'money') {
    const unit = field.kind === 'money' ? 'đồng' : field.unit
    const more = unit ? { unit } : {}
    return (
      <>
        <TextField
          {...more}
          id="loc-tu"
          label="Từ"
          type="number"
          value={textOf(draft.from)}
          onChange={(from) => onChange({ from })}
        />
        <TextField
          {...more}
          id="loc-den"
          label="Đến"
          type="number"
          value={textOf(draft.to)}
          onChange={(to) => onChange({ to })}
        />
      </>
    )
  }
  if (field.kind === 'text' || field.kind === 'documentReference')
    return (
      <TextField
        id="loc-gia-tri"
        label={field.kind === 'text' ? 'Bắt đầu bằng' : 'Số, ký hiệu bắt đầu bằng'}
        value={textOf(draft.value)}
        onChange={(value) => onChange({ value })}
      />
    )
  const shown: Field = field.kind === 'choice' ? { ...field, isMany: true } : field
  return (
    <FieldInput
      field={shown}
      register=""
      id="loc-gia-tri"
      typed={draft.value}
      onChange={(value) => onChange({ value })}
      error={null}
      optional={false}
      on={todayInVietnam()}
      onWaiting={nothing}
    />
  )
}
