import { unwrap } from '../../../api/client'
import { askContribution, type OrganizationRef } from '../../../api/operations'
import { DateField } from '../../../ui/fields/date-field'
import { SelectField } from '../../../ui/fields/select-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { PlaceForm } from '../forms/place-form'
import { dueIssue } from './due-issue'
import { useContributionForm } from './use-contribution-form'

type Asked = { organizationId: string; request: string; dueOn: string | null }

export type AskFormProps = {
  assignmentId: string
  deadlineOn: string | null
  /** The agencies that coordinate. */
  helpers: readonly OrganizationRef[]
  onClose: () => void
}

const empty: Asked = { organizationId: '', request: '', dueOn: null }

/** Đề nghị phối hợp: who, what, until when. */
export function AskForm({ assignmentId, deadlineOn, helpers, onClose }: AskFormProps) {
  const form = useContributionForm<Asked>({
    form: 'de-nghi-phoi-hop',
    subjectId: assignmentId,
    empty,
    check: ({ organizationId, request, dueOn }) => [
      ...(organizationId ? [] : [{ path: 'organizationId', message: 'Chọn cơ quan phối hợp.' }]),
      ...(request.trim() ? [] : [{ path: 'request', message: 'Nhập nội dung cần phối hợp.' }]),
      ...dueIssue(dueOn, deadlineOn),
    ],
    send: (body) => unwrap(askContribution({ path: { assignmentId }, body })),
    done: 'Đã gửi đề nghị phối hợp.',
    onClose,
  })
  const { values, change, idOf, errorOf } = form
  return (
    <PlaceForm form={form} title="Đề nghị phối hợp" submitLabel="Gửi đề nghị" onClose={onClose}>
      <SelectField
        id={idOf('organizationId')}
        label="Cơ quan phối hợp"
        placeholder="Chọn cơ quan"
        error={errorOf('organizationId')}
        value={values.organizationId}
        onChange={(organizationId) => change({ organizationId })}
        options={helpers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextAreaField
        id={idOf('request')}
        label="Nội dung cần phối hợp"
        error={errorOf('request')}
        value={values.request}
        onChange={(request) => change({ request })}
      />
      <DateField
        id={idOf('dueOn')}
        label="Gửi trước ngày"
        optional
        error={errorOf('dueOn')}
        value={values.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
    </PlaceForm>
  )
}
