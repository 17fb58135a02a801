import { useState } from 'react'
import { unwrap } from '../../../../api/client'
import { FormDialog } from '../../../../api/form-dialog'
import { messageOf } from '../../../../api/message-of'
import { recordScorecardThresholds, type ScorecardScores } from '../../../../api/operations'
import { ChoiceField } from '../../../../ui/fields/choice-field'
import { DateField } from '../../../../ui/fields/date-field'
import { TextField } from '../../../../ui/fields/text-field'
import { useIndicatorChange } from '../../../indicators/value/use-indicator-change'
import {
  thresholdFieldIds as ids,
  needsAmount,
  readThreshold,
  type Threshold,
  type ThresholdDraft,
} from './threshold-draft'
import type { UnsettledPart } from './unsettled-part'

const requirements = [
  { value: 'atLeast', label: 'Ít nhất' },
  { value: 'atMost', label: 'Không quá' },
  { value: 'yes', label: 'Phải đạt' },
  { value: 'notRequired', label: 'Không yêu cầu' },
] as const

export type ThresholdDialogProps = {
  programme: string
  scorecard: ScorecardScores['scorecard']
  part: UnsettledPart
  onClose: () => void
}

/** Records the threshold of a part that no rule sets. */
export function ThresholdDialog({ programme, scorecard, part, onClose }: ThresholdDialogProps) {
  const [draft, setDraft] = useState<ThresholdDraft>({ requirement: null, amount: '', validFrom: null, source: '' })
  const [checked, setChecked] = useState(false)
  const record = useIndicatorChange(
    (threshold: Threshold) =>
      unwrap(
        recordScorecardThresholds({
          path: { programme, scorecard: scorecard.code },
          body: { thresholds: [threshold] },
        }),
      ),
    'Đã ghi ngưỡng.',
    onClose,
  )
  const { threshold, errors } = readThreshold(part, draft)
  const missing = checked ? errors : []
  const change = (given: Partial<ThresholdDraft>) => setDraft({ ...draft, ...given })
  const groupNames = part.groups?.map((code) => scorecard.groups.find((group) => group.code === code)?.name ?? code)
  return (
    <FormDialog
      title="Ghi ngưỡng"
      submitLabel="Ghi ngưỡng"
      saving={record.isPending}
      error={record.error}
      missing={missing}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (threshold) record.mutate(threshold)
      }}
    >
      <p>
        {part.name}
        {groupNames ? `. Áp dụng cho: ${groupNames.join(', ')}` : ''}.
      </p>
      <ChoiceField
        id={ids.requirement}
        label="Yêu cầu"
        value={draft.requirement}
        choices={requirements}
        onChange={(value) => change({ requirement: requirements.find((one) => one.value === value)?.value ?? null })}
        error={messageOf(missing, ids.requirement)}
      />
      {needsAmount(draft.requirement) ? (
        <TextField
          id={ids.amount}
          label="Ngưỡng"
          type="number"
          value={draft.amount}
          onChange={(amount) => change({ amount })}
          error={messageOf(missing, ids.amount)}
        />
      ) : null}
      <DateField
        id={ids.validFrom}
        label="Áp dụng từ ngày"
        value={draft.validFrom}
        onChange={(validFrom) => change({ validFrom })}
        error={messageOf(missing, ids.validFrom)}
      />
      <TextField
        id={ids.source}
        label="Văn bản làm căn cứ"
        maxLength={500}
        value={draft.source}
        onChange={(source) => change({ source })}
        error={messageOf(missing, ids.source)}
      />
    </FormDialog>
  )
}
