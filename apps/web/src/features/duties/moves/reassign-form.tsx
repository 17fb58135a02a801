import { ifMatch, unwrap } from '../../../api/client'
import { reassign } from '../../../api/operations'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import type { ActFormProps } from '../forms/act-form-props'
import type { FormIssue } from '../forms/form-issue'
import { PlaceForm } from '../forms/place-form'
import { useDutyForm } from '../forms/use-duty-form'

type NewLead = { organizationId: string | null; reason: string }

const empty: NewLead = { organizationId: null, reason: '' }

function check({ organizationId, reason }: NewLead, leadId: string): FormIssue[] {
  const issues: FormIssue[] = []
  if (!organizationId) issues.push({ path: 'organizationId', message: 'Chọn cơ quan chủ trì mới.' })
  if (organizationId === leadId)
    issues.push({ path: 'organizationId', message: 'Cơ quan này đang chủ trì. Chọn cơ quan khác.' })
  if (!reason.trim()) issues.push({ path: 'reason', message: 'Nêu lý do chuyển cơ quan chủ trì.' })
  return issues
}

/** Chuyển cơ quan chủ trì: deadline and history stay, the new lead has yet to acknowledge. */
export function ReassignForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const form = useDutyForm<NewLead>({
    form: 'chuyen-chu-tri',
    subjectId: assignment.id,
    empty,
    check: (values) => check(values, assignment.lead.id),
    send: ({ organizationId, reason }) =>
      unwrap(
        reassign({
          path: { assignmentId: assignment.id },
          headers: ifMatch(assignment.version),
          body: { organizationId: organizationId ?? '', reason },
        }),
      ),
    onSent: () => onDone('Đã chuyển cơ quan chủ trì.'),
    onConflict,
  })
  const { values, change, idOf, errorOf } = form
  return (
    <PlaceForm form={form} title="Chuyển cơ quan chủ trì" submitLabel="Chuyển" onClose={onClose}>
      <AgencyField
        id={idOf('organizationId')}
        label="Cơ quan chủ trì mới"
        error={errorOf('organizationId')}
        value={values.organizationId}
        onChange={(organizationId) => change({ organizationId })}
      />
      <TextAreaField
        id={idOf('reason')}
        label="Lý do"
        hint="Cơ quan cũ và cơ quan mới đều thấy nguyên văn."
        error={errorOf('reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </PlaceForm>
  )
}
