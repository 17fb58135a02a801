import { ifMatch, unwrap } from '../../../api/client'
import { resumeAssignment } from '../../../api/operations'
import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { formatDate } from '../../../ui/format/format-date'
import type { ActFormProps } from '../forms/act-form-props'
import { PlaceForm } from '../forms/place-form'
import { useDutyForm } from '../forms/use-duty-form'

type Resumption = { to: string | null; reason: string }

const empty: Resumption = { to: null, reason: '' }

/** Cho tiếp tục, with a new deadline that makes up for the time lost, or with the old one. */
export function ResumeForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const inForce = assignment.deadline.on
  const form = useDutyForm<Resumption>({
    form: 'tiep-tuc',
    subjectId: assignment.id,
    empty,
    check: ({ to }) =>
      to && inForce && to < inForce
        ? [{ path: 'to', message: `Chọn ngày không trước thời hạn hiện nay, ${formatDate(inForce)}.` }]
        : [],
    send: ({ to, reason }) =>
      unwrap(
        resumeAssignment({
          path: { assignmentId: assignment.id },
          headers: ifMatch(assignment.version),
          body: { to, reason: reason.trim() || null },
        }),
      ),
    onSent: () => onDone('Đã cho tiếp tục thực hiện.'),
    onConflict,
  })
  const { values, change, idOf, errorOf } = form
  return (
    <PlaceForm form={form} title="Cho tiếp tục thực hiện" submitLabel="Cho tiếp tục" onClose={onClose}>
      {inForce ? (
        <DateField
          id={idOf('to')}
          label="Thời hạn mới"
          hint={`Để trống thì giữ thời hạn ${formatDate(inForce)}. Đã tạm dừng từ ${formatDate(assignment.state.pausedOn)}.`}
          optional
          error={errorOf('to')}
          value={values.to}
          onChange={(to) => change({ to })}
        />
      ) : null}
      <TextAreaField
        id={idOf('reason')}
        label="Ý kiến"
        optional
        rows={3}
        error={errorOf('reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </PlaceForm>
  )
}
