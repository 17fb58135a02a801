import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { Section } from '../../../ui/layout/section'
import { relationsQuery } from '../relations/relation-queries'
import { ProposalCard } from './proposal-card'
import { proposalsQuery } from './proposal-query'
import styles from './proposals.module.css'

const changing: readonly string[] = ['amends', 'replaces', 'repeals']

/** What an amending directive asks to change of running duties; nothing for a directive that changes none. */
export function DirectiveProposals({ directiveId }: { directiveId: string }) {
  const proposals = useQuery(proposalsQuery(directiveId))
  const relations = useQuery(relationsQuery(directiveId))
  const list = proposals.data ?? []
  const amends = relations.data?.relations.some(({ kind }) => changing.includes(kind)) ?? false
  if (list.length === 0 && !amends && !proposals.isError) return null
  const open = list.filter(({ state }) => state === 'open').length
  return (
    <Section
      title="Đề xuất điều chỉnh nhiệm vụ"
      note={
        list.length > 0
          ? `${list.length} đề xuất${open > 0 ? `, còn ${open} chưa quyết định` : ', đã quyết định hết'}. Nhiệm vụ chỉ thay đổi khi văn phòng đồng ý.`
          : null
      }
    >
      {proposals.isError ? (
        <ProblemState
          error={proposals.error}
          doing="xem đề xuất điều chỉnh"
          retrying={proposals.isFetching}
          onRetry={() => void proposals.refetch()}
        />
      ) : null}
      {proposals.isSuccess && list.length === 0 ? (
        <EmptyState title="Không có nhiệm vụ nào cần điều chỉnh">
          Máy không tìm thấy nhiệm vụ đang thực hiện nào mà văn bản này thay đổi.
        </EmptyState>
      ) : null}
      <ol className={styles.list}>
        {list.map((proposal, index) => (
          <li key={proposal.id}>
            <ProposalCard directiveId={directiveId} proposal={proposal} number={index + 1} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
