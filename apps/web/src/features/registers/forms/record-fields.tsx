import { memo, useCallback } from 'react'
import { describeValue } from '../../../../../../pack-kit/fields/describe-value'
import type { Field } from '../../../../../../pack-kit/fields/field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { fieldId } from './field-id'
import { FieldInput } from './inputs/field-input'
import styles from './record-form.module.css'
import { isEntered } from './typed-values'
import type { RecordForm } from './use-record-form'

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

export type RecordFieldsProps = { form: RecordForm }

/** The fields of a register as its definition has them; those that hang on others come and go with them. */
export function RecordFields({ form }: RecordFieldsProps) {
  const { opened, draft, look, change, onWaiting, errorOf } = form
  const { register } = opened
  const date = register.dateField === undefined ? undefined : draft.typed[register.dateField]
  const on = typeof date === 'string' && dayPattern.test(date) ? date : todayInVietnam()
  return look.shown.map((field) =>
    isEntered(field) ? (
      <OneField
        key={field.code}
        field={field}
        register={register.code}
        typed={draft.typed[field.code]}
        error={errorOf(field.code)}
        optional={!look.isRequired(field)}
        on={on}
        onField={change}
        onFiles={onWaiting}
      />
    ) : (
      <Computed key={field.code} field={field} value={look.record[field.code]} />
    ),
  )
}

type OneFieldProps = {
  field: Field
  register: string
  typed: unknown
  error: string | null
  optional: boolean
  on: string
  onField: (code: string, typed: unknown) => void
  onFiles: (code: string, files: readonly File[]) => void
}

/** Drawn again only when it changes itself: a form may have forty of them, on an old telephone. */
const OneField = memo(function OneField({ onField, onFiles, ...props }: OneFieldProps) {
  const { code } = props.field
  const onChange = useCallback((typed: unknown) => onField(code, typed), [code, onField])
  const onWaiting = useCallback((files: readonly File[]) => onFiles(code, files), [code, onFiles])
  return <FieldInput {...props} id={fieldId(code)} onChange={onChange} onWaiting={onWaiting} />
})

function Computed({ field, value }: { field: Field; value: unknown }) {
  const words = describeValue(field, value)
  return (
    <p className={styles.computed}>
      <span className={styles.computedName}>{field.name}</span>
      <output>{words || 'chưa đủ số liệu để tính'}</output>
    </p>
  )
}
