import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { FormDialog } from '../../../api/form-dialog'
import { messageOf } from '../../../api/message-of'
import { judgeScorecardPart } from '../../../api/operations'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { TextField } from '../../../ui/fields/text-field'
import { useIndicatorChange } from '../../indicators/value/use-indicator-change'
import { judgeFieldIds as ids, type JudgeDraft, type Judgement, readJudgement } from './judge-draft'
import type { ScorePart } from './part-words'

const answers = [
  { value: 'yes', label: 'Đạt' },
  { value: 'no', label: 'Chưa đạt' },
  { value: 'unknown', label: 'Chưa rõ, rút đánh giá trước' },
] as const

/** Which part of which unit is judged. */
export type JudgedPart = {
  programme: string
  scorecard: string
  ruleSet: string
  criterion: string
  placeId: string
  placeName: string
  part: ScorePart
  on: string
}

export type JudgeDialogProps = { judged: JudgedPart; onClose: () => void }

/** Judges a part that no figure and no register shows, with the reason and the document that shows it. */
export function JudgeDialog({ judged, onClose }: JudgeDialogProps) {
  const { programme, scorecard, ruleSet, criterion, placeId, placeName, part, on } = judged
  const [draft, setDraft] = useState<JudgeDraft>({ answer: null, amount: '', validFrom: on, reason: '', evidence: '' })
  const [checked, setChecked] = useState(false)
  const judge = useIndicatorChange(
    (given: Judgement) =>
      unwrap(
        judgeScorecardPart({
          path: { programme, scorecard },
          body: { ruleSet, criterion, part: part.code, placeId, ...given },
        }),
      ),
    'Đã ghi đánh giá.',
    onClose,
  )
  const requirement = part.threshold?.requirement
  const isAmount = requirement === 'atLeast' || requirement === 'atMost'
  const { judgement, errors } = readJudgement(draft, isAmount)
  const missing = checked ? errors : []
  const change = (given: Partial<JudgeDraft>) => setDraft({ ...draft, ...given })
  return (
    <FormDialog
      title={`Đánh giá: ${part.name}`}
      submitLabel="Ghi đánh giá"
      saving={judge.isPending}
      error={judge.error}
      missing={missing}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (judgement) judge.mutate(judgement)
      }}
    >
      <p>{placeName}</p>
      {isAmount ? (
        <TextField
          id={ids.amount}
          label="Kết quả"
          type="number"
          hint="Để trống để rút đánh giá trước."
          {...(part.unit ? { unit: part.unit } : {})}
          value={draft.amount}
          onChange={(amount) => change({ amount })}
          error={messageOf(missing, ids.amount)}
        />
      ) : (
        <ChoiceField
          id={ids.answer}
          label="Kết quả"
          value={draft.answer}
          choices={answers}
          onChange={(value) => change({ answer: answers.find((one) => one.value === value)?.value ?? null })}
          error={messageOf(missing, ids.answer)}
        />
      )}
      <DateField
        id={ids.validFrom}
        label="Có kết quả từ ngày"
        value={draft.validFrom}
        onChange={(validFrom) => change({ validFrom })}
        error={messageOf(missing, ids.validFrom)}
      />
      <TextAreaField
        id={ids.reason}
        label="Lý do"
        rows={3}
        maxLength={2000}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={messageOf(missing, ids.reason)}
      />
      <TextField
        id={ids.evidence}
        label="Văn bản minh chứng"
        optional
        maxLength={500}
        value={draft.evidence}
        onChange={(evidence) => change({ evidence })}
        error={messageOf(missing, ids.evidence)}
      />
    </FormDialog>
  )
}
