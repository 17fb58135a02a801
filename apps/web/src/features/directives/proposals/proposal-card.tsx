import type { DutyChangeProposal } from '../../../api/operations'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { Card } from '../../../ui/layout/card'
import { AppLink } from '../../../ui/link/app-link'
import { relatedName } from '../relations/related-name'
import { BeforeAfter } from './before-after'
import { DecideProposal } from './decide-proposal'
import { decidedWords, proposalKindWords } from './proposal-words'
import styles from './proposals.module.css'

export type ProposalCardProps = { directiveId: string; proposal: DutyChangeProposal; number: number }

/** One change: the words that ask for it, the running duty before and after, and the decision. */
export function ProposalCard({ directiveId, proposal, number }: ProposalCardProps) {
  const { kind, words, amendedDirective, target, state, decidedByName, decidedAt, note, may } = proposal
  return (
    <Card
      label={`Đề xuất ${number}: ${proposalKindWords[kind].toLowerCase()}`}
      head={
        <span className={styles.state} data-state={state}>
          {state === 'open' ? 'chưa quyết định' : decidedWords(proposal).toLowerCase()}
        </span>
      }
      quote={words}
    >
      <p className={styles.amended}>
        {amendedDirective ? (
          <>
            Điều chỉnh <AppLink href={`/van-ban/${amendedDirective.id}`}>{relatedName(amendedDirective)}</AppLink>
          </>
        ) : (
          'Văn bản được điều chỉnh chưa có trong hệ thống. Tiếp nhận văn bản đó, hoặc chọn ở mục Văn bản liên quan.'
        )}
      </p>
      {target && kind !== 'added_duty' ? (
        <p>
          {target.assignmentId ? (
            <AppLink href={`/nhiem-vu/${target.assignmentId}`}>{target.text}</AppLink>
          ) : (
            target.text
          )}
          {target.leadName ? <span className={styles.lead}> ({target.leadName})</span> : null}
        </p>
      ) : null}
      <BeforeAfter proposal={proposal} />
      {state === 'open' ? null : (
        <p className={styles.decided}>
          {decidedWords(proposal)}: {decidedByName}, {formatDateTime(decidedAt)}
          {note ? `. ${note}` : ''}
        </p>
      )}
      {state === 'open' && may.decide ? (
        <DecideProposal key={proposal.version} directiveId={directiveId} proposal={proposal} number={number} />
      ) : null}
    </Card>
  )
}
