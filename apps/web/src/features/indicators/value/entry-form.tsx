import { useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { ifMatch, unwrap } from '../../../api/client'
import { type FieldMessage, fieldErrors } from '../../../api/field-errors'
import { messageOf } from '../../../api/message-of'
import { enterIndicatorValue, type ShowIndicatorValueResponses } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { ErrorSummary } from '../../../ui/feedback/error-summary'
import { Notice } from '../../../ui/feedback/notice'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { TextField } from '../../../ui/fields/text-field'
import { formatNumber } from '../../../ui/format/format-number'
import type { ValueAddress } from '../indicator-queries'
import { type Entry, type EntryDraft, type EntrySource, entryFieldIds as ids, readEntry } from './entry-draft'
import { useIndicatorChange } from './use-indicator-change'

const mostDecimals = 6
const written = (number: number | null | undefined): string =>
  number === null || number === undefined ? '' : formatNumber(number, mostDecimals).replace('−', '-')

const reasonErrors = (error: unknown): FieldMessage[] =>
  error instanceof ApiProblem && error.code === 'indicator_reason_needed'
    ? [{ fieldId: ids.reason, message: 'Số nhập khác với số đang có. Nêu lý do.' }]
    : fieldErrors(error, ids)

export type EntryFormProps = {
  address: ValueAddress
  shown: ShowIndicatorValueResponses[200]
  source: EntrySource
  onClose: () => void
}

/** Enters what an agency reports or the office verifies; neither touches the other, nor what is computed. */
export function EntryForm({ address, shown, source, onClose }: EntryFormProps) {
  const { indicator, values, period } = shown
  const { programme, placeId } = address
  const verifies = source === 'verified'
  const before = values[source]
  const given = before ?? (verifies ? (values.reported ?? values.computed) : values.computed)
  const [draft, setDraft] = useState<EntryDraft>({
    value: written(given?.value),
    numerator: written(given?.numerator),
    denominator: written(given?.denominator),
    reason: '',
  })
  const [checked, setChecked] = useState(0)
  const enter = useIndicatorChange(
    (entry: Entry) =>
      unwrap(
        enterIndicatorValue({
          path: { programme, indicator: indicator.code },
          headers: ifMatch(before?.version ?? 0),
          body: { placeId, on: period.from, source, ...entry },
        }),
      ),
    verifies ? 'Đã xác nhận số liệu.' : 'Đã báo cáo số liệu.',
    onClose,
  )
  const { entry, errors } = readEntry(indicator.kind, draft)
  const missing = checked === 0 ? [] : errors.length > 0 ? errors : reasonErrors(enter.error)
  const change = (part: Partial<EntryDraft>) => setDraft({ ...draft, ...part })
  const label = verifies ? 'Xác nhận' : 'Báo cáo'

  return (
    <FormStack
      label={`${label} số liệu`}
      onSubmit={() => {
        setChecked(checked + 1)
        if (entry) enter.mutate(entry)
      }}
      actions={
        <>
          <Button variant="primary" type="submit" loading={enter.isPending}>
            {label}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Để sau
          </Button>
        </>
      }
    >
      <ErrorSummary key={checked} errors={missing} />
      {enter.error && missing.length === 0 ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(enter.error)}
        </Notice>
      ) : null}
      {indicator.kind === 'additive' ? (
        <TextField
          id={ids.value}
          label="Số liệu"
          type="number"
          unit={indicator.unit}
          hint={before ? 'Để trống để rút số đã nhập.' : undefined}
          value={draft.value}
          onChange={(value) => change({ value })}
          error={messageOf(missing, ids.value)}
        />
      ) : (
        <>
          <TextField
            id={ids.numerator}
            label="Tử số"
            type="number"
            value={draft.numerator}
            onChange={(numerator) => change({ numerator })}
            error={messageOf(missing, ids.numerator)}
          />
          <TextField
            id={ids.denominator}
            label="Mẫu số"
            type="number"
            hint={before ? 'Để trống cả hai số để rút số đã nhập.' : undefined}
            value={draft.denominator}
            onChange={(denominator) => change({ denominator })}
            error={messageOf(missing, ids.denominator)}
          />
        </>
      )}
      <TextAreaField
        id={ids.reason}
        label="Lý do"
        rows={3}
        maxLength={2000}
        hint="Bắt buộc khi số nhập khác với số tính, số báo cáo hoặc số đã nhập trước."
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={messageOf(missing, ids.reason)}
      />
    </FormStack>
  )
}
