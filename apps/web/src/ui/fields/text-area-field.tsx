import styles from './field.module.css'
import { fieldAria } from './field-aria'
import { type FieldBase, FieldFrame } from './field-frame'

export type TextAreaFieldProps = FieldBase & {
  value: string
  onChange: (value: string) => void
  rows?: number
  placeholder?: string
  /** Shows a count; the text is not cut. */
  maxLength?: number
  onBlur?: () => void
}

export function TextAreaField(props: TextAreaFieldProps) {
  const { value, onChange, rows = 4, placeholder, maxLength, onBlur } = props
  return (
    <FieldFrame {...props}>
      <textarea
        {...fieldAria(props)}
        className={styles.control}
        rows={rows}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
      />
      {maxLength === undefined ? null : (
        <span className={styles.count}>
          {value.length} trên {maxLength} ký tự
        </span>
      )}
    </FieldFrame>
  )
}
