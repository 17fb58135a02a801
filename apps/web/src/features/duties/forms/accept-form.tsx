import { ifMatch, unwrap } from '../../../api/client'
import { acceptCompletion } from '../../../api/operations'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { type Quality, qualityWords } from '../words/quality-words'
import type { ActFormProps } from './act-form-props'
import { PlaceForm } from './place-form'
import { useDutyForm } from './use-duty-form'

type Acceptance = { quality: Quality | null; remark: string }

const empty: Acceptance = { quality: null, remark: '' }
const choices = (Object.keys(qualityWords) as Quality[]).map((value) => ({ value, label: qualityWords[value] }))

/** Xác nhận hoàn thành, with a quality grade. */
export function AcceptForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const form = useDutyForm<Acceptance>({
    form: 'xac-nhan',
    subjectId: assignment.id,
    empty,
    check: ({ quality }) => (quality ? [] : [{ path: 'quality', message: 'Chọn mức chất lượng.' }]),
    send: ({ quality, remark }) =>
      unwrap(
        acceptCompletion({
          path: { assignmentId: assignment.id },
          headers: ifMatch(assignment.version),
          body: { quality: quality ?? 'satisfactory', remark: remark.trim() || null },
        }),
      ),
    onSent: () => onDone('Đã xác nhận hoàn thành.'),
    onConflict,
  })
  const { values, change, idOf, errorOf } = form
  return (
    <PlaceForm form={form} title="Xác nhận hoàn thành" submitLabel="Xác nhận" onClose={onClose}>
      <ChoiceField
        id={idOf('quality')}
        label="Chất lượng"
        error={errorOf('quality')}
        value={values.quality}
        onChange={(quality) => change({ quality: quality as Quality })}
        choices={choices}
      />
      <TextAreaField
        id={idOf('remark')}
        label="Nhận xét"
        optional
        rows={3}
        error={errorOf('remark')}
        value={values.remark}
        onChange={(remark) => change({ remark })}
      />
    </PlaceForm>
  )
}
