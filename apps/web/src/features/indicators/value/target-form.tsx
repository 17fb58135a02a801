import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { fieldErrors } from '../../../api/field-errors'
import { messageOf } from '../../../api/message-of'
import {
  type SetIndicatorTargetsData,
  type ShowIndicatorValueResponses,
  setIndicatorTargets,
} from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { ErrorSummary } from '../../../ui/feedback/error-summary'
import { Notice } from '../../../ui/feedback/notice'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextField } from '../../../ui/fields/text-field'
import { formatNumber } from '../../../ui/format/format-number'
import type { ValueAddress } from '../indicator-queries'
import { targetFieldIds as ids, readTarget, type TargetDraft } from './target-draft'
import { useIndicatorChange } from './use-indicator-change'

const mostDecimals = 6

export type TargetFormProps = {
  address: ValueAddress
  shown: ShowIndicatorValueResponses[200]
  onClose: () => void
}

/** Sets by a document what the unit, or every unit, is to reach in a year, also one to come. */
export function TargetForm({ address: { programme, placeId }, shown, onClose }: TargetFormProps) {
  const { indicator, values, period } = shown
  const [draft, setDraft] = useState<TargetDraft>({
    amount: values.target === null ? '' : formatNumber(values.target, mostDecimals).replace('−', '-'),
    year: period.from.slice(0, 4),
    source: '',
    scope: 'unit',
  })
  const [checked, setChecked] = useState(0)
  const set = useIndicatorChange(
    (body: SetIndicatorTargetsData['body']) =>
      unwrap(setIndicatorTargets({ path: { programme, indicator: indicator.code }, body })),
    'Đã giao mục tiêu.',
    onClose,
  )
  const { body, errors } = readTarget(indicator.period, placeId, draft)
  const missing = checked === 0 ? [] : errors.length > 0 ? errors : fieldErrors(set.error, ids)
  const change = (part: Partial<TargetDraft>) => setDraft({ ...draft, ...part })
  return (
    <FormStack
      label="Giao mục tiêu"
      onSubmit={() => {
        setChecked(checked + 1)
        if (body) set.mutate(body)
      }}
      actions={
        <>
          <Button variant="primary" type="submit" loading={set.isPending}>
            Giao mục tiêu
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Để sau
          </Button>
        </>
      }
    >
      <ErrorSummary key={checked} errors={missing} />
      {set.error && missing.length === 0 ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(set.error)}
        </Notice>
      ) : null}
      {placeId === null ? null : (
        <ChoiceField
          id="muc-tieu-pham-vi"
          label="Giao cho"
          value={draft.scope}
          onChange={(scope) => change({ scope: scope === 'all' ? 'all' : 'unit' })}
          choices={[
            { value: 'unit', label: values.place?.name ?? 'Đơn vị này' },
            { value: 'all', label: 'Mọi đơn vị', hint: 'Đơn vị có mục tiêu riêng vẫn theo mục tiêu riêng.' },
          ]}
        />
      )}
      <TextField
        id={ids.year}
        label="Năm"
        type="number"
        hint={indicator.period === 'year' ? undefined : 'Mục tiêu giao cho từng kỳ trong năm.'}
        value={draft.year}
        onChange={(year) => change({ year })}
        error={messageOf(missing, ids.year)}
      />
      <TextField
        id={ids.amount}
        label="Mục tiêu"
        type="number"
        unit={indicator.unit}
        hint="Để trống để bỏ mục tiêu."
        value={draft.amount}
        onChange={(amount) => change({ amount })}
        error={messageOf(missing, ids.amount)}
      />
      <TextField
        id={ids.source}
        label="Văn bản giao mục tiêu"
        hint="Số, ký hiệu, ngày, như Kế hoạch số 12/KH-UBND ngày 05/01/2026."
        maxLength={500}
        value={draft.source}
        onChange={(source) => change({ source })}
        error={messageOf(missing, ids.source)}
      />
    </FormStack>
  )
}
