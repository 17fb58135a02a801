import type { DutyChangeProposal } from '../../../api/operations'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import { asksForAgencies, type ProposalDraft, targetChoices } from './proposal-draft'

export type ProposalFieldsProps = {
  proposal: DutyChangeProposal
  draft: ProposalDraft
  onChange: (change: Partial<ProposalDraft>) => void
}

/** Which duty is meant, when that is open, and the value that is to stand; as read until it is corrected. */
export function ProposalFields({ proposal, draft, onChange }: ProposalFieldsProps) {
  const { id, kind, target, proposed } = proposal
  const choices = targetChoices(proposal)
  const mayChoose = kind !== 'added_duty' && choices.length > (target ? 1 : 0)
  return (
    <>
      {mayChoose ? (
        <ChoiceField
          id={`target-${id}`}
          label="Nhiệm vụ được điều chỉnh"
          value={draft.target}
          onChange={(key) => onChange({ target: key })}
          choices={choices.map(({ key, text, leadName }) => ({
            value: key,
            label: text,
            ...(leadName ? { hint: leadName } : {}),
          }))}
        />
      ) : null}
      {kind === 'new_deadline' ? (
        <DateField
          id={`deadline-${id}`}
          label="Thời hạn mới"
          hint={proposed.deadlineWords ? `Văn bản ghi: “${proposed.deadlineWords}”` : undefined}
          value={draft.deadlineOn}
          onChange={(deadlineOn) => onChange({ deadlineOn })}
        />
      ) : null}
      {asksForAgencies(kind) ? (
        <AgencyField
          id={`agencies-${id}`}
          label={kind === 'added_places' ? 'Cơ quan ở địa bàn thêm' : 'Cơ quan chủ trì'}
          hint={proposed.mentions.length > 0 ? `Văn bản ghi: ${proposed.mentions.join(', ')}` : undefined}
          multiple
          value={draft.organizationIds}
          onChange={(organizationIds) => onChange({ organizationIds })}
        />
      ) : null}
      {kind === 'new_wording' ? (
        <TextAreaField
          id={`wording-${id}`}
          label="Nội dung mới"
          rows={4}
          value={draft.wording}
          onChange={(wording) => onChange({ wording })}
        />
      ) : null}
    </>
  )
}
