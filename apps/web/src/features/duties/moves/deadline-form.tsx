import type { ReactNode } from 'react'
import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { formatDate } from '../../../ui/format/format-date'
import type { ActFormProps } from '../forms/act-form-props'
import type { FormIssue } from '../forms/form-issue'
import { PlaceForm } from '../forms/place-form'
import { useDutyForm } from '../forms/use-duty-form'

type Extension = { to: string | null; reason: string }

const empty: Extension = { to: null, reason: '' }

export type DeadlineFormProps = ActFormProps & {
  form: string
  title: string
  dayLabel: string
  submitLabel: string
  missingReason: string
  done: string
  note?: ReactNode
  send: (extension: { to: string; reason: string }) => Promise<unknown>
}

/** How often the deadline was put off already, for who asks and for who decides. */
export const extendedSoFar = (count: number): string =>
  count === 0 ? 'Chưa gia hạn lần nào.' : `Đã gia hạn ${count} lần.`

function check({ to, reason }: Extension, inForce: string | null, missingReason: string): FormIssue[] {
  const issues: FormIssue[] = []
  if (!to) issues.push({ path: 'to', message: 'Nhập thời hạn mới.' })
  else if (inForce && to <= inForce)
    issues.push({ path: 'to', message: `Chọn ngày sau thời hạn hiện nay, ${formatDate(inForce)}.` })
  if (!reason.trim()) issues.push({ path: 'reason', message: missingReason })
  return issues
}

/** A later deadline with its reason. */
export function DeadlineForm(props: DeadlineFormProps) {
  const { assignment, onDone, onConflict, onClose, missingReason, send } = props
  const inForce = assignment.deadline.on
  const form = useDutyForm<Extension>({
    form: props.form,
    subjectId: assignment.id,
    empty,
    check: (values) => check(values, inForce, missingReason),
    send: ({ to, reason }) => send({ to: to ?? '', reason }),
    onSent: () => onDone(props.done),
    onConflict,
  })
  const { values, change, idOf, errorOf } = form
  return (
    <PlaceForm form={form} title={props.title} submitLabel={props.submitLabel} onClose={onClose}>
      <DateField
        id={idOf('to')}
        label={props.dayLabel}
        hint={`Thời hạn hiện nay: ${inForce ? formatDate(inForce) : 'không có'}. ${extendedSoFar(assignment.state.extensionCount)}`}
        error={errorOf('to')}
        value={values.to}
        onChange={(to) => change({ to })}
      />
      <TextAreaField
        id={idOf('reason')}
        label="Lý do"
        error={errorOf('reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
      {props.note}
    </PlaceForm>
  )
}
