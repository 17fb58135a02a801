import type { Home } from '../../../api/operations'
import { dutiesHref } from '../../duties/address/duties-href'
import { directiveName, directiveNumber } from '../../duties/words/directive-words'
import { blockSection, eachOnce } from './block-section'
import type { HomeLine, HomeSection } from './home-line'

type OfficePart = NonNullable<Home['office']>

/** Duties of reorganizations that wait until the office chooses who takes them over. */
export type WaitingChoices = { count: number; href: string } | null

const allRequests = { words: 'Mọi đề nghị đang chờ', href: dutiesHref({ part: 'all', state: 'request_waiting' }) }

const draft = (directive: OfficePart['drafts'][number]): HomeLine => ({
  id: directive.id,
  href: `/van-ban/${directive.id}/ra-soat`,
  text: directive.subject ?? directiveName(directive),
  from: directive.subject ? directiveNumber(directive) : (directive.issuer ?? ''),
  marks: [],
  act: { label: 'Rà soát', href: `/van-ban/${directive.id}/ra-soat` },
})

const successorLines = (choices: WaitingChoices): HomeLine[] =>
  choices === null
    ? []
    : [
        {
          id: 'chon-don-vi-ke-thua',
          href: choices.href,
          text: `${choices.count} việc chờ chọn đơn vị kế thừa`,
          from: 'Sau sắp xếp cơ quan',
          marks: [],
          act: { label: 'Chọn đơn vị', href: choices.href },
        },
      ]

const chasingLines = ({ count, list }: OfficePart['overdue']): HomeLine[] =>
  count === 0 || list === null
    ? []
    : [
        {
          id: 'don-doc',
          href: dutiesHref(list),
          text: `${count} nhiệm vụ quá hạn trong toàn tỉnh`,
          from: 'Kể cả nhiệm vụ đang chờ xác nhận',
          marks: [],
          act: { label: 'Xem để đôn đốc', href: dutiesHref(list) },
        },
      ]

/** What the office confirms, decides, presses for and reviews. */
export function officeSections(part: OfficePart, choices: WaitingChoices): HomeSection[] {
  const { awaitingConfirmation, requests, escalated, overdue, drafts, draftDirectives } = part
  const look = { need: 'look', withLead: true } as const
  return eachOnce([
    blockSection(
      {
        id: 'xac-nhan',
        title: 'Chờ xác nhận hoàn thành',
        note: 'Chờ lâu nhất trước; thời gian chờ tính cho Văn phòng.',
      },
      awaitingConfirmation,
      { need: 'judge', withLead: true },
    ),
    blockSection(
      { id: 'de-nghi', title: 'Đề nghị chờ quyết định' },
      requests,
      { need: 'decide', withLead: true },
      allRequests,
    ),
    { id: 'ke-thua', title: 'Chọn đơn vị kế thừa', lines: successorLines(choices) },
    blockSection({ id: 'keo-dai', title: 'Quá hạn kéo dài' }, escalated, look),
    { id: 'don-doc', title: 'Đôn đốc', lines: chasingLines(overdue) },
    {
      id: 'ra-soat',
      title: 'Văn bản đang rà soát',
      lines: drafts.map(draft),
      ...(draftDirectives > drafts.length
        ? { all: { words: `Xem cả ${draftDirectives}`, href: '/van-ban?trangThai=ra-soat' } }
        : {}),
    },
  ])
}
