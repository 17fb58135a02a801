import { ifMatch, unwrap } from '../../../api/client'
import { returnCompletion } from '../../../api/operations'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import type { ActFormProps } from './act-form-props'
import { PlaceForm } from './place-form'
import { useDutyForm } from './use-duty-form'

type Return = { reason: string }

const empty: Return = { reason: '' }

/** Trả lại, with the reason; a returned proposal is not a completion. */
export function ReturnForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const form = useDutyForm<Return>({
    form: 'tra-lai',
    subjectId: assignment.id,
    empty,
    check: ({ reason }) => (reason.trim() ? [] : [{ path: 'reason', message: 'Nêu lý do trả lại.' }]),
    send: ({ reason }) =>
      unwrap(
        returnCompletion({
          path: { assignmentId: assignment.id },
          headers: ifMatch(assignment.version),
          body: { reason },
        }),
      ),
    onSent: () => onDone('Đã trả lại cho cơ quan chủ trì.'),
    onConflict,
  })
  return (
    <PlaceForm form={form} title="Trả lại để bổ sung" submitLabel="Trả lại" onClose={onClose}>
      <TextAreaField
        id={form.idOf('reason')}
        label="Lý do"
        hint="Nêu rõ cần bổ sung gì; cơ quan chủ trì sẽ thấy nguyên văn."
        error={form.errorOf('reason')}
        value={form.values.reason}
        onChange={(reason) => form.change({ reason })}
      />
    </PlaceForm>
  )
}
