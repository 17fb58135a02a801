import { ifMatch, unwrap } from '../../../api/client'
import { refuseAssignment } from '../../../api/operations'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import type { ActFormProps } from '../forms/act-form-props'
import { PlaceForm } from '../forms/place-form'
import { useDutyForm } from '../forms/use-duty-form'

type Refusal = { suggestedOrganizationId: string | null; reason: string }

const empty: Refusal = { suggestedOrganizationId: null, reason: '' }

/** Báo giao nhầm: whose duty it is; it stays this agency's until somebody decides. */
export function RefuseForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const form = useDutyForm<Refusal>({
    form: 'giao-nham',
    subjectId: assignment.id,
    empty,
    check: ({ reason }) =>
      reason.trim() ? [] : [{ path: 'reason', message: 'Nêu vì sao nhiệm vụ không thuộc cơ quan mình.' }],
    send: (body) =>
      unwrap(refuseAssignment({ path: { assignmentId: assignment.id }, headers: ifMatch(assignment.version), body })),
    onSent: () => onDone('Đã báo giao nhầm. Nhiệm vụ vẫn do cơ quan chủ trì đến khi có quyết định.'),
    onConflict,
  })
  const { values, change, idOf, errorOf } = form
  return (
    <PlaceForm form={form} title="Báo giao nhầm" submitLabel="Gửi" onClose={onClose}>
      <AgencyField
        id={idOf('suggestedOrganizationId')}
        label="Cơ quan cần giao"
        hint="Để trống nếu chưa rõ."
        optional
        error={errorOf('suggestedOrganizationId')}
        value={values.suggestedOrganizationId}
        onChange={(suggestedOrganizationId) => change({ suggestedOrganizationId })}
      />
      <TextAreaField
        id={idOf('reason')}
        label="Lý do"
        error={errorOf('reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </PlaceForm>
  )
}
