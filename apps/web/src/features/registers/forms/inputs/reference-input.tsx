import { DateField } from '../../../../ui/fields/date-field'
import { TextField } from '../../../../ui/fields/text-field'
import { referenceOf, type TypedReference } from '../typed-values'
import { frameOf, type InputProps } from './input-props'
import styles from './inputs.module.css'

/** A document by number and symbol, day and who issued it. */
export function ReferenceInput(props: InputProps<'documentReference'>) {
  const { field, id, typed, onChange, optional } = props
  const reference = referenceOf(typed)
  const change = (part: Partial<TypedReference>) => onChange({ ...reference, ...part })
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {field.name}
        {optional ? <span className={styles.optional}> (không bắt buộc)</span> : null}
      </legend>
      <div className={styles.pair}>
        <TextField
          {...frameOf({ ...props, field: { ...field, name: 'Số, ký hiệu', hint: 'Như 1006/QĐ-TTg' } })}
          optional={optional}
          value={reference.number}
          onChange={(number) => change({ number })}
        />
        <DateField
          id={`${id}-ngay`}
          label="Ngày ban hành"
          optional
          value={reference.date}
          onChange={(date) => change({ date })}
        />
      </div>
      <TextField
        id={`${id}-co-quan`}
        label="Cơ quan ban hành"
        optional
        value={reference.issuer}
        onChange={(issuer) => change({ issuer })}
      />
    </fieldset>
  )
}
