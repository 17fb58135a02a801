import type { FieldBase } from './field-frame'

/** Ties a control to the hint and error that FieldFrame draws. */
export function fieldAria({ id, hint, error, optional, disabled }: FieldBase) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    disabled,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-required': optional ? undefined : (true as const),
  }
}
