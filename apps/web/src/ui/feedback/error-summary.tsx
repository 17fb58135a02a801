import { useEffect, useRef } from 'react'
import styles from './error-summary.module.css'
import { focusField } from './focus-field'

export type FieldError = { fieldId: string; message: string }

export type ErrorSummaryProps = {
  errors: readonly FieldError[]
  title?: string
}

/**
 * Put at the top of the form after a failed submit; it takes the focus when it appears, and each line leads to its field. One
 * line less, because its field is right now, leaves the focus where it is.
 */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const count = errors.length
  const isThere = count > 0
  useEffect(() => {
    if (isThere) box.current?.focus()
  }, [isThere])
  if (count === 0) return null
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>{title ?? `Có ${count} mục cần xem lại`}</p>
      <ul className={styles.list}>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
