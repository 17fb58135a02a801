import { SelectField } from '../../../../ui/fields/select-field'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { fieldOf, type OpenedRegister } from '../../definition/opened-register'
import { FieldInput } from '../../forms/inputs/field-input'
import { isEntered } from '../../forms/typed-values'

export type BulkFieldsProps = {
  opened: OpenedRegister
  /** '' while none is chosen. */
  field: string
  typed: unknown
  onField: (code: string) => void
  onTyped: (typed: unknown) => void
}

/** Files and drawings are each record's own. */
const single = ['file', 'photo', 'point', 'line', 'area']
const nothing = () => {}

/** Which field is set to what; an empty value takes it away. */
export function BulkFields({ opened: { register }, field: code, typed, onField, onTyped }: BulkFieldsProps) {
  const field = fieldOf(register, code)
  return (
    <>
      <SelectField
        id="sua-truong"
        label="Trường"
        value={code}
        onChange={onField}
        placeholder="Chọn trường"
        options={register.fields
          .filter((one) => isEntered(one) && !single.includes(one.kind))
          .map((one) => ({ value: one.code, label: one.name }))}
      />
      {field ? (
        <FieldInput
          key={code}
          field={{ ...field, name: `Giá trị mới: ${field.name}`, hint: 'Để trống thì bỏ giá trị đã ghi.' }}
          register={register.code}
          id="sua-gia-tri"
          typed={typed}
          onChange={onTyped}
          error={null}
          optional
          on={todayInVietnam()}
          onWaiting={nothing}
        />
      ) : null}
    </>
  )
}
