import { ifMatch, unwrap } from '../../../api/client'
import { type Contribution, returnContribution } from '../../../api/operations'
import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { PlaceForm } from '../forms/place-form'
import { dueIssue } from './due-issue'
import { useContributionForm } from './use-contribution-form'

type More = { reason: string; dueOn: string | null }

const empty: More = { reason: '', dueOn: null }

export type ReturnContributionFormProps = {
  contribution: Contribution
  deadlineOn: string | null
  onClose: () => void
}

/** Đề nghị bổ sung, by a new day or without one. */
export function ReturnContributionForm({ contribution, deadlineOn, onClose }: ReturnContributionFormProps) {
  const form = useContributionForm<More>({
    form: 'bo-sung-phoi-hop',
    subjectId: contribution.id,
    empty,
    check: ({ reason, dueOn }) => [
      ...(reason.trim() ? [] : [{ path: 'reason', message: 'Nêu nội dung cần bổ sung.' }]),
      ...dueIssue(dueOn, deadlineOn),
    ],
    send: (body) =>
      unwrap(
        returnContribution({
          path: { contributionId: contribution.id },
          headers: ifMatch(contribution.version),
          body,
        }),
      ),
    done: 'Đã đề nghị bổ sung.',
    onClose,
  })
  const { values, change, idOf, errorOf } = form
  return (
    <PlaceForm form={form} title="Đề nghị bổ sung" submitLabel="Gửi" onClose={onClose}>
      <TextAreaField
        id={idOf('reason')}
        label="Nội dung cần bổ sung"
        error={errorOf('reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
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
