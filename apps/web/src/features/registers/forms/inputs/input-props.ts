import type { FieldKind, FieldOf } from '../../../../../../../pack-kit/fields/field'

/** What the input of a field gets; `typed` is checked by whoever reads it, for a draft may be of an earlier day. */
export type InputProps<Kind extends FieldKind = FieldKind> = {
  field: FieldOf<Kind>
  /** The register, by its code. */
  register: string
  id: string
  typed: unknown
  onChange: (typed: unknown) => void
  error: string | null
  optional: boolean
  /** The day places are meant on (yyyy-mm-dd). */
  on: string
  /** Files chosen and not up yet. */
  onWaiting: (files: readonly File[]) => void
}

/** What every field of the design system wants. */
export const frameOf = ({ field, id, error, optional }: Pick<InputProps, 'field' | 'id' | 'error' | 'optional'>) => ({
  id,
  label: field.name,
  error,
  optional,
  ...(field.hint || field.example
    ? { hint: [field.hint, field.example && `Ví dụ: ${field.example}`].filter(Boolean).join(' ') }
    : {}),
})
