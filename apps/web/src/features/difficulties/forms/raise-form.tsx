import { unwrap } from '../../../api/client'
import { raiseDifficulty } from '../../../api/operations'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import type { ActFormProps } from '../../duties/forms/act-form-props'
import { PlaceForm } from '../../duties/forms/place-form'
import { useDutyForm } from '../../duties/forms/use-duty-form'
import { difficultyReceiver } from '../words/difficulty-receiver'

type Raised = { text: string; proposal: string }

const empty: Raised = { text: '', proposal: '' }

/** Nêu khó khăn, vướng mắc; it goes to the focal agency the directive names. */
export function RaiseForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const receiver = difficultyReceiver(assignment)
  const form = useDutyForm<Raised>({
    form: 'kho-khan',
    subjectId: assignment.id,
    empty,
    check: ({ text }) => (text.trim() ? [] : [{ path: 'text', message: 'Nêu khó khăn, vướng mắc.' }]),
    send: ({ text, proposal }) =>
      unwrap(
        raiseDifficulty({
          path: { assignmentId: assignment.id },
          body: { text, proposal: proposal.trim() || null },
        }),
      ),
    onSent: () => onDone('Đã gửi khó khăn, vướng mắc.'),
    onConflict,
  })
  return (
    <PlaceForm form={form} title="Nêu khó khăn, vướng mắc" submitLabel="Gửi" onClose={onClose}>
      <TextAreaField
        id={form.idOf('text')}
        label="Khó khăn, vướng mắc"
        hint={`Gửi đến ${receiver}. Thời hạn của nhiệm vụ vẫn được tính.`}
        error={form.errorOf('text')}
        value={form.values.text}
        onChange={(text) => form.change({ text })}
      />
      <TextAreaField
        id={form.idOf('proposal')}
        label="Đề xuất, kiến nghị"
        optional
        rows={3}
        error={form.errorOf('proposal')}
        value={form.values.proposal}
        onChange={(proposal) => form.change({ proposal })}
      />
    </PlaceForm>
  )
}
