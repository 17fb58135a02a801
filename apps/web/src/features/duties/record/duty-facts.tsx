import type { AssignmentPage } from '../../../api/operations'
import { FactList } from '../../../ui/data/fact-list'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { dutyHref } from '../address/duties-href'
import { Deadline } from '../words/deadline'
import { directiveName } from '../words/directive-words'
import { DutyStateBadge } from '../words/duty-state-badge'
import styles from './duty-page.module.css'

export type DutyFactsProps = { assignment: AssignmentPage }

function deadlineNote({ deadline, originalDeadlineOn }: AssignmentPage): string | undefined {
  const changed = originalDeadlineOn ? `Thời hạn ban đầu: ${formatDate(originalDeadlineOn)}.` : ''
  const words = deadline.words ? `Văn bản ghi: “${deadline.words}”.` : ''
  return [changed, words].filter(Boolean).join(' ') || undefined
}

/** The facts beside the story. */
export function DutyFacts({ assignment }: DutyFactsProps) {
  const { lead, role, coordinators, siblings, product, deadline, state, directive, focalOrganization } = assignment
  const acknowledged = assignment.acknowledgedAt ? `Tiếp nhận ${formatDate(assignment.acknowledgedAt)}` : 'Chưa tiếp nhận'
  const office = assignment.officeDaysInAll
  return (
    <FactList
      facts={[
        { term: role === 'perform' ? 'Thực hiện' : 'Chủ trì', value: lead.name },
        { term: 'Phối hợp', value: <Coordinators coordinators={coordinators} /> },
        ...(siblings.length > 0 ? [{ term: 'Cùng nhiệm vụ này', value: <Siblings siblings={siblings} /> }] : []),
        { term: 'Thời hạn', value: <Deadline deadline={deadline} state={state} />, note: deadlineNote(assignment) },
        { term: 'Sản phẩm', value: product },
        { term: 'Văn bản', value: <AppLink href={`/van-ban/${directive.id}`}>{directiveName(directive)}</AppLink> },
        { term: 'Giao từ', value: formatDate(assignment.assignedAt), note: acknowledged },
        { term: 'Đầu mối tổng hợp', value: focalOrganization?.name },
        ...(office > 0 ? [{ term: 'Văn phòng xem xét', value: `${office} ngày`, note: 'Cộng các lần đề nghị' }] : []),
        ...(state.returnCount > 0 ? [{ term: 'Bị trả lại', value: `${state.returnCount} lần` }] : []),
      ]}
    />
  )
}

function Coordinators({ coordinators }: Pick<AssignmentPage, 'coordinators'>) {
  if (coordinators.length === 0) return 'không giao'
  return (
    <ul className={styles.plain}>
      {coordinators.map(({ organization, mention }) => (
        <li key={organization?.id ?? mention}>{organization?.name ?? mention}</li>
      ))}
    </ul>
  )
}

function Siblings({ siblings }: Pick<AssignmentPage, 'siblings'>) {
  return (
    <ul className={styles.plain}>
      {siblings.map(({ id, lead, state }) => (
        <li key={id}>
          <AppLink href={dutyHref(id)}>{lead.name}</AppLink> <DutyStateBadge state={state} withDays />
        </li>
      ))}
    </ul>
  )
}
