import type { AssignmentPage } from '../../../api/operations'
import { FactList } from '../../../ui/data/fact-list'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { Deadline } from '../words/deadline'
import { directiveName } from '../words/directive-words'
import styles from './duty-page.module.css'
import { Siblings } from './siblings'

export type DutyFactsProps = { assignment: AssignmentPage }

function deadlineNote({ deadline, originalDeadlineOn }: AssignmentPage): string | undefined {
  const changed = originalDeadlineOn ? `Thời hạn ban đầu: ${formatDate(originalDeadlineOn)}.` : ''
  const words = deadline.words ? `Văn bản ghi: “${deadline.words}”.` : ''
  return [changed, words].filter(Boolean).join(' ') || undefined
}

/** The facts beside the story. */
export function DutyFacts({ assignment }: DutyFactsProps) {
  const { lead, role, coordinators, siblings, product, deadline, state, directive, focalOrganization } = assignment
  const acknowledged = assignment.acknowledgedAt
    ? `Tiếp nhận ${formatDate(assignment.acknowledgedAt)}`
    : 'Chưa tiếp nhận'
  const office = assignment.officeDaysInAll
  return (
    <FactList
      facts={[
        { term: role === 'perform' ? 'Thực hiện' : 'Chủ trì', value: lead.name },
        { term: 'Phối hợp', value: <Coordinators coordinators={coordinators} /> },
        { term: 'Thời hạn', value: <Deadline deadline={deadline} state={state} />, note: deadlineNote(assignment) },
        { term: 'Sản phẩm', value: product ?? <span className={styles.quiet}>văn bản không nêu</span> },
        { term: 'Văn bản', value: <AppLink href={`/van-ban/${directive.id}`}>{directiveName(directive)}</AppLink> },
        { term: 'Giao từ', value: formatDate(assignment.assignedAt), note: acknowledged },
        { term: 'Đầu mối tổng hợp', value: focalOrganization?.name },
        ...(office > 0 ? [{ term: 'Văn phòng xem xét', value: `${office} ngày`, note: 'Cộng các lần đề nghị' }] : []),
        ...(state.returnCount > 0 ? [{ term: 'Bị trả lại', value: `${state.returnCount} lần` }] : []),
        ...(siblings.length > 0
          ? [{ term: 'Cơ quan khác cùng nhiệm vụ', value: <Siblings siblings={siblings} /> }]
          : []),
      ]}
    />
  )
}

function Coordinators({ coordinators }: Pick<AssignmentPage, 'coordinators'>) {
  if (coordinators.length === 0) return <span className={styles.quiet}>không có</span>
  return (
    <ul className={styles.plain}>
      {coordinators.map(({ organization, mention }) => (
        <li key={organization?.id ?? mention}>{organization?.name ?? mention}</li>
      ))}
    </ul>
  )
}
