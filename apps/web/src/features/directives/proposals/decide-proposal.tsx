import { useState } from 'react'
import type { DutyChangeProposal } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { DeclineProposal } from './decline-proposal'
import { acceptBody, firstDraft, whatIsMissing } from './proposal-draft'
import { ProposalFields } from './proposal-fields'
import { useDecide } from './use-decide'

export type DecideProposalProps = { directiveId: string; proposal: DutyChangeProposal; number: number }

/** Agree, as read or as corrected; or decline with a reason. */
export function DecideProposal({ directiveId, proposal, number }: DecideProposalProps) {
  const decide = useDecide(directiveId, proposal)
  const [draft, setDraft] = useState(() => firstDraft(proposal))
  const [asked, setAsked] = useState(false)
  const [declining, setDeclining] = useState(false)
  const missing = whatIsMissing(proposal.kind, draft)

  function accept() {
    setAsked(true)
    if (!missing) decide.mutate({ accept: acceptBody(proposal, draft) })
  }

  if (declining)
    return (
      <DeclineProposal
        id={`decline-${proposal.id}`}
        number={number}
        pending={decide.isPending}
        error={decide.error}
        onDecline={(note) => decide.mutate({ decline: note })}
        onBack={() => setDeclining(false)}
      />
    )
  return (
    <FormStack
      label={`Quyết định đề xuất ${number}`}
      onSubmit={accept}
      actions={
        <>
          <Button type="submit" variant="primary" loading={decide.isPending}>
            Đồng ý
          </Button>
          <Button onClick={() => setDeclining(true)}>Không áp dụng</Button>
        </>
      }
    >
      <ProposalFields proposal={proposal} draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <TextAreaField
        id={`note-${proposal.id}`}
        label="Ghi chú"
        optional
        rows={2}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
      />
      {asked && missing ? (
        <Notice tone="warn" announce="assertive">
          {missing}
        </Notice>
      ) : null}
      {decide.isError ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(decide.error)}
        </Notice>
      ) : null}
    </FormStack>
  )
}
