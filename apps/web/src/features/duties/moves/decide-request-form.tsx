import { ifMatch, unwrap } from '../../../api/client'
import { type DecideRequestData, decideRequest } from '../../../api/operations'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import type { ActFormProps } from '../forms/act-form-props'
import { PlaceForm } from '../forms/place-form'
import { useDutyForm } from '../forms/use-duty-form'
import { checkDecision, emptyDecision, type RequestAnswer, toDecision } from './decision-draft'

/** Quyết định đề nghị: grant a later deadline, give the duty to another agency, or decline; what was asked stands filled in. */
export function DecideRequestForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const { request } = assignment
  const isRefusal = request?.kind === 'refusal'
  const form = useDutyForm<RequestAnswer>({
    form: 'quyet-dinh-de-nghi',
    subjectId: assignment.id,
    empty: emptyDecision,
    check: (values) => checkDecision(values, request),
    send: (values) =>
      unwrap(
        decideRequest({
          path: { assignmentId: assignment.id },
          headers: ifMatch(assignment.version),
          body: toDecision(values, request) satisfies DecideRequestData['body'],
        }),
      ),
    onSent: () => onDone('Đã quyết định đề nghị.'),
    onConflict,
  })
  const { values, change, idOf, errorOf } = form
  const agreed = values.agrees === 'yes'
  return (
    <PlaceForm
      form={form}
      title={isRefusal ? 'Quyết định về báo giao nhầm' : 'Quyết định đề nghị gia hạn'}
      submitLabel="Quyết định"
      onClose={onClose}
    >
      <ChoiceField
        id={idOf('agrees')}
        label="Quyết định"
        error={errorOf('agrees')}
        value={values.agrees}
        onChange={(agrees) => change({ agrees: agrees as RequestAnswer['agrees'] })}
        choices={[
          { value: 'yes', label: isRefusal ? 'Chuyển cơ quan khác' : 'Đồng ý gia hạn' },
          { value: 'no', label: isRefusal ? 'Giữ nguyên cơ quan chủ trì' : 'Không gia hạn' },
        ]}
      />
      {agreed && isRefusal ? (
        <AgencyField
          id={idOf('organizationId')}
          label="Cơ quan chủ trì mới"
          error={errorOf('organizationId')}
          value={values.organizationId ?? request?.suggestedOrganizationId ?? null}
          onChange={(organizationId) => change({ organizationId })}
        />
      ) : null}
      {agreed && !isRefusal ? (
        <DateField
          id={idOf('to')}
          label="Thời hạn mới"
          error={errorOf('to')}
          value={values.to ?? request?.proposedOn ?? null}
          onChange={(to) => change({ to })}
        />
      ) : null}
      <TextAreaField
        id={idOf('reason')}
        label={values.agrees === 'no' ? 'Lý do không đồng ý' : 'Ý kiến'}
        optional={values.agrees !== 'no'}
        rows={3}
        error={errorOf('reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </PlaceForm>
  )
}
