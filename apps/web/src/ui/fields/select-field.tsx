import { IconChevronDown } from '@tabler/icons-react'
import styles from './field.module.css'
import { fieldAria } from './field-aria'
import { type FieldBase, FieldFrame } from './field-frame'
import selectStyles from './select-field.module.css'

export type SelectOption = { value: string; label: string; disabled?: boolean }

export type SelectFieldProps = FieldBase & {
  value: string
  onChange: (value: string) => void
  options: readonly SelectOption[]
  /** The empty choice; leave out when there is always a value. */
  placeholder?: string
}

/** A native select: short lists, right on every phone. Long lists of agencies use AgencyPicker. */
export function SelectField(props: SelectFieldProps) {
  const { value, onChange, options, placeholder } = props
  return (
    <FieldFrame {...props}>
      <div className={styles.adorned}>
        <select
          {...fieldAria(props)}
          className={`${styles.control} ${selectStyles.select}`}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <IconChevronDown className={selectStyles.arrow} size={18} stroke={1.75} aria-hidden="true" />
      </div>
    </FieldFrame>
  )
}
