import type { AssignmentPage } from '../../../api/operations'
import { FactList } from '../../../ui/data/fact-list'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { urgencyWords } from '../../directives/terms/urgency-words'
import { fieldOfWorkName } from '../../directives/words/field-of-work-words'
import { Deadline } from '../words/deadline'
import { directiveName } from '../words/directive-words'
import { coordinatorLines } from './coordinator-lines'
import styles from './duty-page.module.css'
import { Siblings } from './siblings'

export type DutyFactsProps = { assignment: AssignmentPage }

function deadlineNote({ deadline, originalDeadlineOn }: AssignmentPage): string | undefined {
  const changed = originalDeadlineOn ? `Thời hạn ban đầu: ${formatDate(originalDeadlineOn)}.` : ''
  const words = deadline.words ? `Văn bản ghi: “${deadline.words}”.` : ''
  return [changed, words].filter(Boolean).join(' ') || undefined
}

/** Every deadline it had before the one in force. */
function formerDeadlines({ deadlineHistory }: AssignmentPage): string | undefined {
  const former = deadlineHistory.slice(0, -1).map(({ on }) => (on ? formatDate(on) : 'không thời hạn'))
  return former.length > 0 ? `Các thời hạn trước: ${former.join(', ')}` : undefined
}

/** 'trước đây: …' of a lead that took over; 'nay là …' of one that has closed. */
function leadNote({ formerLead, leadToday }: AssignmentPage): string | undefined {
  const before = formerLead ? `trước đây: ${formerLead.name}` : ''
  const today = leadToday.length > 0 ? `nay là ${leadToday.map(({ name }) => name).join(', ')}` : ''
  return [before, today].filter(Boolean).join('; ') || undefined
}

/** The facts beside the story. */
export function DutyFacts({ assignment }: DutyFactsProps) {
  const { lead, role, siblings, product, deadline, state, directive, focalOrganization } = assignment
  const { urgency, field, leader } = assignment
  const acknowledged = assignment.acknowledgedAt
    ? `Tiếp nhận ${formatDate(assignment.acknowledgedAt)}`
    : 'Chưa tiếp nhận'
  const office = assignment.officeDaysInAll
  return (
    <FactList
      facts={[
        { term: role === 'perform' ? 'Thực hiện' : 'Chủ trì', value: lead.name, note: leadNote(assignment) },
        { term: 'Phối hợp', value: <Coordinators assignment={assignment} /> },
        { term: 'Thời hạn', value: <Deadline deadline={deadline} state={state} />, note: deadlineNote(assignment) },
        { term: 'Sản phẩm', value: product ?? <span className={styles.quiet}>văn bản không nêu</span> },
        { term: 'Văn bản', value: <AppLink href={`/van-ban/${directive.id}`}>{directiveName(directive)}</AppLink> },
        { term: 'Giao từ', value: formatDate(assignment.assignedAt), note: acknowledged },
        { term: 'Đầu mối tổng hợp', value: focalOrganization?.name },
        ...(urgency === 'normal' ? [] : [{ term: 'Độ khẩn', value: urgencyWords[urgency] }]),
        ...(field ? [{ term: 'Lĩnh vực', value: fieldOfWorkName(field) }] : []),
        ...(leader ? [{ term: 'Lãnh đạo phụ trách', value: leader.fullName }] : []),
        ...(office > 0 ? [{ term: 'Văn phòng xem xét', value: `${office} ngày`, note: 'Cộng các lần đề nghị' }] : []),
        ...(state.extensionCount > 0
          ? [{ term: 'Đã gia hạn', value: `${state.extensionCount} lần`, note: formerDeadlines(assignment) }]
          : []),
        ...(state.reopenCount > 0 ? [{ term: 'Đã mở lại', value: `${state.reopenCount} lần` }] : []),
        ...(state.returnCount > 0 ? [{ term: 'Bị trả lại', value: `${state.returnCount} lần` }] : []),
        ...(siblings.length > 0
          ? [{ term: 'Cơ quan khác cùng nhiệm vụ', value: <Siblings siblings={siblings} /> }]
          : []),
      ]}
    />
  )
}

function Coordinators({ assignment }: DutyFactsProps) {
  const lines = coordinatorLines(assignment)
  if (lines.length === 0) return <span className={styles.quiet}>không có</span>
  return (
    <ul className={styles.plain}>
      {lines.map(({ name, formerly }) => (
        <li key={name}>
          {name}
          {formerly.length > 0 ? <span className={styles.quiet}> (trước đây: {formerly.join(', ')})</span> : null}
        </li>
      ))}
    </ul>
  )
}
