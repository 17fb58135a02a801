import type { FieldMessage } from './field-errors'

/** The message that belongs under one input. */
export const messageOf = (errors: readonly FieldMessage[], fieldId: string): string | null =>
  errors.find((error) => error.fieldId === fieldId)?.message ?? null
