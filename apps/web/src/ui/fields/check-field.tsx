import type { ReactNode } from 'react'
import styles from './choice-field.module.css'

export type CheckFieldProps = {
  id: string
  label: ReactNode
  hint?: string
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

export function CheckField({ id, label, hint, checked, onChange, disabled }: CheckFieldProps) {
  return (
    <label className={styles.choice} htmlFor={id}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint ? <span className={styles.choiceHint}>{hint}</span> : null}
      </span>
    </label>
  )
}
