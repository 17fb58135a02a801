import type { FieldMessage } from '../../../../api/field-errors'
import type { ChangeDraft } from './change-draft'

export type ChangeFieldsProps = {
  draft: ChangeDraft
  onChange: (change: Partial<ChangeDraft>) => void
  /** Units it happens to: other fields follow from them. */
  onFrom: (ids: string[]) => void
  errors: readonly FieldMessage[]
  editedChangeId: string | null
}
