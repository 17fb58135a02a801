import { ifMatch, unwrap } from '../../../api/client'
import { forwardDifficulty } from '../../../api/operations'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { PlaceForm } from '../../duties/forms/place-form'
import { useDutyForm } from '../../duties/forms/use-duty-form'
import type { DifficultyFormProps } from './difficulty-form-props'

type Forwarded = { proposal: string }

const empty: Forwarded = { proposal: '' }

/** The focal agency passes it to the People's Committee with what it proposes. */
export function ForwardForm({ difficulty, onDone, onConflict, onClose }: DifficultyFormProps) {
  const form = useDutyForm<Forwarded>({
    form: 'chuyen',
    subjectId: difficulty.id,
    empty,
    check: ({ proposal }) =>
      proposal.trim() ? [] : [{ path: 'proposal', message: 'Nêu đề xuất với Ủy ban nhân dân.' }],
    send: ({ proposal }) =>
      unwrap(
        forwardDifficulty({
          path: { difficultyId: difficulty.id },
          headers: ifMatch(difficulty.version),
          body: { proposal },
        }),
      ),
    onSent: () => onDone('Đã chuyển Ủy ban nhân dân.'),
    onConflict,
  })
  return (
    <PlaceForm form={form} title="Chuyển Ủy ban nhân dân" submitLabel="Chuyển" onClose={onClose}>
      <TextAreaField
        id={form.idOf('proposal')}
        label="Đề xuất với Ủy ban nhân dân"
        error={form.errorOf('proposal')}
        value={form.values.proposal}
        onChange={(proposal) => form.change({ proposal })}
      />
    </PlaceForm>
  )
}
