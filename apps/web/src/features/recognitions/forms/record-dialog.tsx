import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { fieldErrors } from '../../../api/field-errors'
import { FormDialog } from '../../../api/form-dialog'
import { messageOf } from '../../../api/message-of'
import { type RecognitionKind, type RecordRecognitionData, recordRecognition } from '../../../api/operations'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PlaceField } from '../../places/place-field/place-field'
import { overlapWords } from '../words/overlap-words'
import { DecisionFields } from './decision-fields'
import { PeriodFields } from './period-fields'
import {
  draftRecognition,
  findRecognitionErrors,
  recognitionFieldIds as ids,
  type RecognitionDraft,
  toRecognition,
} from './recognition-draft'
import { useRecognitionChange } from './use-recognition-change'

export type RecordDialogProps = {
  kind: RecognitionKind
  /** The unit and the days to be settled; without them the person chooses. */
  given: {
    placeId: string
    placeName: string
    status: RecognitionDraft['status']
    from: string
    to: string | null
  } | null
  onClose: () => void
}

/** Records that a place is, or expressly is not, recognised for a time; both are answers a decision gave. */
export function RecordDialog({ kind, given, onClose }: RecordDialogProps) {
  const [draft, setDraft] = useState(() => draftRecognition(given))
  const [checked, setChecked] = useState(false)
  const record = useRecognitionChange(
    (body: NonNullable<RecordRecognitionData['body']>) => unwrap(recordRecognition({ body })),
    `Đã ghi nhận ${given?.placeName ?? 'địa bàn'}.`,
    onClose,
  )
  const missing = checked ? findRecognitionErrors(draft) : []
  const errors = missing.length > 0 ? missing : fieldErrors(record.error, ids)
  const change = (part: Partial<RecognitionDraft>) => setDraft({ ...draft, ...part })

  function submit() {
    setChecked(true)
    const body = toRecognition(draft, kind.code)
    if (body) record.mutate(body)
  }

  return (
    <FormDialog
      title={given ? `Ghi nhận ${kind.name}: ${given.placeName}` : `Ghi nhận ${kind.name}`}
      submitLabel="Ghi nhận"
      saving={record.isPending}
      error={record.error}
      about={overlapWords(record.error)}
      missing={errors}
      onSubmit={submit}
      onClose={onClose}
    >
      <PeriodFields draft={draft} onChange={change} errors={errors} />
      {given ? null : (
        <PlaceField
          id={ids.placeId}
          label="Địa bàn"
          hint="Đơn vị có vào ngày bắt đầu, kể cả đơn vị nay đã sáp nhập."
          on={draft.validFrom ?? todayInVietnam()}
          value={draft.placeId}
          onChange={(placeId) => change({ placeId })}
          error={messageOf(errors, ids.placeId)}
        />
      )}
      <ChoiceField
        id={ids.status}
        label="Kết quả theo quyết định"
        value={draft.status}
        onChange={(status) => change({ status: status === 'recognised' ? 'recognised' : 'not_recognised' })}
        error={messageOf(errors, ids.status)}
        choices={[
          { value: 'recognised', label: 'Công nhận' },
          {
            value: 'not_recognised',
            label: 'Không công nhận',
            hint: 'Ghi rõ để không còn là trường hợp chưa biết.',
          },
        ]}
      />
      <DecisionFields draft={draft} onChange={change} errors={errors} />
    </FormDialog>
  )
}
