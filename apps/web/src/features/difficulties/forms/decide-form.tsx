import { ifMatch, unwrap } from '../../../api/client'
import { decideDifficulty } from '../../../api/operations'
import { PlaceForm } from '../../duties/forms/place-form'
import { useDutyForm } from '../../duties/forms/use-duty-form'
import type { DifficultyFormProps } from './difficulty-form-props'
import { checkResolution, emptyResolution, type Resolution } from './resolution'
import { ResolutionFields } from './resolution-fields'

/** A leader of the People's Committee decides; the decision and its document come back to the duty. */
export function DecideForm({ difficulty, onDone, onConflict, onClose }: DifficultyFormProps) {
  const form = useDutyForm<Resolution>({
    form: 'quyet-dinh',
    subjectId: difficulty.id,
    empty: emptyResolution,
    check: (values) => checkResolution(values, 'decision'),
    send: ({ text, documentNumber, documentIssuedOn, file }) =>
      unwrap(
        decideDifficulty({
          path: { difficultyId: difficulty.id },
          headers: ifMatch(difficulty.version),
          body: { text, documentNumber, documentIssuedOn: documentIssuedOn ?? '', fileId: file?.id ?? null },
        }),
      ),
    onSent: () => onDone('Đã ghi ý kiến quyết định.'),
    onConflict,
  })
  return (
    <PlaceForm form={form} title="Quyết định về khó khăn, vướng mắc" submitLabel="Quyết định" onClose={onClose}>
      <ResolutionFields form={form} textLabel="Ý kiến quyết định" documentOptional={false} />
    </PlaceForm>
  )
}
