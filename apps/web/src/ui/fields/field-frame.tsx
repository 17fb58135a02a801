import type { ReactNode } from 'react'
import { joinClassNames } from '../text/join-class-names'
import styles from './field.module.css'

/** What every field shares; `id` is what ErrorSummary links to. */
export type FieldBase = {
  id: string
  label: string
  hint?: ReactNode
  error?: string | null
  /** Optional fields say so; required ones are the rule and carry no star. */
  optional?: boolean
  disabled?: boolean
}

export type FieldFrameProps = FieldBase & { children: ReactNode }

export function FieldFrame({ id, label, hint, error, optional, children }: FieldFrameProps) {
  return (
    <div className={joinClassNames(styles.field, error && styles.invalid)}>
      <label className={styles.label} htmlFor={id} id={`${id}-label`}>
        {label}
        {optional ? <span className={styles.optional}> (không bắt buộc)</span> : null}
      </label>
      {hint ? (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className={styles.error} id={`${id}-error`}>
          <span className="visually-hidden">Lỗi: </span>
          {error}
        </p>
      ) : null}
      {children}
    </div>
  )
}
