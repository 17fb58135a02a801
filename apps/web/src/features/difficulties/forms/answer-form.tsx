import { ifMatch, unwrap } from '../../../api/client'
import { answerDifficulty } from '../../../api/operations'
import { PlaceForm } from '../../duties/forms/place-form'
import { useDutyForm } from '../../duties/forms/use-duty-form'
import type { DifficultyFormProps } from './difficulty-form-props'
import { checkResolution, emptyResolution, type Resolution } from './resolution'
import { ResolutionFields } from './resolution-fields'

/** The focal agency answers; the difficulty is resolved. */
export function AnswerForm({ difficulty, onDone, onConflict, onClose }: DifficultyFormProps) {
  const form = useDutyForm<Resolution>({
    form: 'tra-loi',
    subjectId: difficulty.id,
    empty: emptyResolution,
    check: (values) => checkResolution(values, 'answer'),
    send: ({ text, documentNumber, documentIssuedOn, file }) =>
      unwrap(
        answerDifficulty({
          path: { difficultyId: difficulty.id },
          headers: ifMatch(difficulty.version),
          body: { text, documentNumber: documentNumber.trim() || null, documentIssuedOn, fileId: file?.id ?? null },
        }),
      ),
    onSent: () => onDone('Đã trả lời khó khăn, vướng mắc.'),
    onConflict,
  })
  return (
    <PlaceForm form={form} title="Trả lời khó khăn, vướng mắc" submitLabel="Trả lời" onClose={onClose}>
      <ResolutionFields form={form} textLabel="Nội dung trả lời" documentOptional />
    </PlaceForm>
  )
}
