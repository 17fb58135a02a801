import type { ComponentProps } from 'react'
import styles from './field.module.css'
import { fieldAria } from './field-aria'
import { type FieldBase, FieldFrame } from './field-frame'

export type TextFieldProps = FieldBase & {
  value: string
  onChange: (value: string) => void
  /** 'number' keeps text in hand: the caller parses, so that '1.200' is never silently lost. */
  type?: 'text' | 'email' | 'password' | 'tel' | 'search' | 'number'
  autoComplete?: string
  placeholder?: string
  maxLength?: number
  /** After the value: 'người', '%', 'triệu đồng'. */
  unit?: string
  onBlur?: () => void
  ref?: ComponentProps<'input'>['ref']
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, type = 'text', autoComplete, placeholder, maxLength, unit, onBlur, ref } = props
  return (
    <FieldFrame {...props}>
      <div className={styles.adorned}>
        <input
          {...fieldAria(props)}
          ref={ref}
          className={styles.control}
          type={type === 'number' ? 'text' : type}
          inputMode={type === 'number' ? 'decimal' : undefined}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
          autoComplete={autoComplete}
          placeholder={placeholder}
          maxLength={maxLength}
        />
        {unit ? <span className={styles.unit}>{unit}</span> : null}
      </div>
    </FieldFrame>
  )
}
