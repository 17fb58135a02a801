import { useQuery } from '@tanstack/react-query'
import type { AssignmentPage, MeetingItem } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { assignmentQuery } from '../../duties/record/assignment-query'
import { DutyTimeline } from '../../duties/record/duty-timeline'
import { DutyStateBadge } from '../../duties/words/duty-state-badge'
import { itemPeriodWords, latenessWords } from '../words/item-words'
import { changesSince } from './changes-since'
import styles from './walk.module.css'

export type ItemFactsProps = { item: MeetingItem; comparedWith: string | null }

/** What those at the table need to know of one duty: who, how late, what was reported, what is asked, what changed. */
export function ItemFacts({ item, comparedWith }: ItemFactsProps) {
  const { data: duty, ...query } = useQuery(assignmentQuery(item.assignmentId))
  return (
    <>
      <p className={styles.lead}>
        {item.lead.name} <span className={styles.late}>{latenessWords(item)}</span>
      </p>
      <p className={styles.duty}>{duty?.currentWording ?? item.text}</p>
      {item.period ? <p>Nhiệm vụ định kỳ, {itemPeriodWords(item)}</p> : null}
      {duty ? (
        <DutyNow duty={duty} comparedWith={comparedWith} />
      ) : query.isError ? (
        <ProblemState
          error={query.error}
          doing="xem nhiệm vụ này"
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <LoadingState label="Đang tải nhiệm vụ" shape="record" />
      )}
    </>
  )
}

function DutyNow({ duty, comparedWith }: { duty: AssignmentPage; comparedWith: string | null }) {
  const changes = changesSince(duty.timeline, comparedWith)
  const open = duty.difficulties.filter(({ stage }) => stage !== 'resolved')
  return (
    <>
      <p className={styles.state}>
        <DutyStateBadge state={duty.state} boxed />
        <span>{duty.deadline.on ? `Thời hạn ${formatDate(duty.deadline.on)}` : 'Không có thời hạn'}</span>
        <AppLink href={`/nhiem-vu/${duty.id}`}>Mở trang nhiệm vụ</AppLink>
      </p>
      <Fact title={duty.lastReportAt ? `Báo cáo gần nhất, ${formatDate(duty.lastReportAt)}` : 'Báo cáo gần nhất'}>
        {duty.lastReportText ?? 'Chưa có báo cáo.'}
      </Fact>
      {duty.request ? <Fact title="Đang đề nghị">{requestWords(duty.request)}</Fact> : null}
      {open.map(({ id, text, proposal, stage }) => (
        <Fact
          key={id}
          title={stage === 'at_committee' ? 'Khó khăn chờ Ủy ban nhân dân quyết định' : 'Khó khăn, vướng mắc'}
        >
          {[text, proposal ? `Đề xuất: ${proposal}` : ''].filter(Boolean).join('\n')}
        </Fact>
      ))}
      <section className={styles.fact} aria-label="Thay đổi">
        <h2>{comparedWith ? `Thay đổi từ ${formatDate(comparedWith)}` : 'Diễn biến'}</h2>
        {changes.length === 0 ? (
          <p className={styles.nothing}>Không có gì thay đổi.</p>
        ) : (
          <div className={styles.changes}>
            <DutyTimeline events={changes} />
          </div>
        )}
      </section>
    </>
  )
}

function Fact({ title, children }: { title: string; children: string }) {
  return (
    <section className={styles.fact}>
      <h2>{title}</h2>
      <p className={styles.words}>{children}</p>
    </section>
  )
}

function requestWords({ kind, reason, proposedOn, suggestedName }: NonNullable<AssignmentPage['request']>): string {
  const asked =
    kind === 'extension'
      ? `Xin gia hạn${proposedOn ? ` đến ${formatDate(proposedOn)}` : ''}`
      : `Báo giao nhầm${suggestedName ? `, đề nghị chuyển ${suggestedName}` : ''}`
  return reason ? `${asked}. Lý do: ${reason}` : asked
}
