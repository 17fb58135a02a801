import type { Home } from '../../../api/operations'
import { dutyHref } from '../../duties/address/duties-href'
import { directiveName, directiveNumber } from '../../duties/words/directive-words'
import { shortNameOf } from '../../duties/words/organization-words'
import { blockSection, eachOnce } from './block-section'
import type { HomeLine, HomeSection } from './home-line'

type AgencyPart = NonNullable<Home['agency']>

const work = { need: 'work' } as const
const gave = { withLead: true, whose: 'cơ quan giao' } as const

const owed = ({ id, assignmentId, request, lead, dueOn, daysLeft }: AgencyPart['contributions'][number]): HomeLine => ({
  id,
  href: `${dutyHref(assignmentId)}#phoi-hop`,
  text: request,
  from: `${shortNameOf(lead)} chủ trì`,
  due: { on: dueOn, daysLeft },
  marks: [],
  act: { label: 'Gửi nội dung phối hợp', href: `${dutyHref(assignmentId)}#phoi-hop` },
})

const unread = (directive: AgencyPart['unreadDirectives'][number]): HomeLine => ({
  id: directive.id,
  href: `/van-ban/${directive.id}`,
  text: directive.subject ?? directiveName(directive),
  from: directive.subject ? directiveNumber(directive) : (directive.issuer ?? ''),
  marks: [],
  act: { label: 'Đọc văn bản', href: `/van-ban/${directive.id}` },
})

/** What an agency's person is to do, the most pressing heading first. */
export function agencySections(part: AgencyPart): HomeSection[] {
  const late = part.contributions.filter(({ daysLeft }) => daysLeft !== null && daysLeft <= 0)
  const later = part.contributions.filter(({ daysLeft }) => daysLeft === null || daysLeft > 0)
  return eachOnce([
    blockSection({ id: 'qua-han', title: 'Quá hạn' }, part.overdue, work),
    blockSection({ id: 'hom-nay', title: 'Đến hạn hôm nay' }, part.dueToday, work),
    { id: 'phoi-hop-den-han', title: 'Nội dung phối hợp đã đến hạn', lines: late.map(owed) },
    blockSection({ id: 'tra-lai', title: 'Bị trả lại' }, part.returned, work),
    blockSection({ id: 'nghiem-thu', title: 'Phần việc chờ xác nhận' }, part.toJudge, { need: 'judge', ...gave }),
    blockSection({ id: 'de-nghi', title: 'Đề nghị chờ quyết định' }, part.partRequests, { need: 'decide', ...gave }),
    blockSection(
      { id: 'tiep-nhan', title: 'Chờ tiếp nhận', note: 'Thời hạn vẫn tính trong khi chờ tiếp nhận.' },
      part.awaitingAcknowledgement,
      work,
    ),
    { id: 'van-ban-moi', title: 'Văn bản mới chưa đọc', lines: part.unreadDirectives.map(unread) },
    { id: 'phoi-hop', title: 'Nội dung phối hợp phải gửi', lines: later.map(owed) },
    blockSection({ id: '7-ngay', title: 'Đến hạn trong 7 ngày tới' }, part.nextSevenDays, work),
    blockSection({ id: 'ky', title: 'Kỳ báo cáo đang mở' }, part.periods, work),
  ])
}
