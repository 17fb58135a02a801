import type { DutyEvent } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { dutyHref } from '../address/duties-href'
import { recurrenceNames } from '../words/deadline-words'
import { qualityWords } from '../words/quality-words'
import { moveTones, moveWhats } from './describe-move'

type Tone = 'plain' | 'good' | 'warn' | 'bad'

export type EventWords = {
  /** A verb phrase after the name: 'tiếp nhận nhiệm vụ'. */
  what: string
  tone: Tone
  /** Paragraphs under it. */
  lines: string[]
  /** The amending directive or the reorganization it comes from, the duty it was split off from. */
  links: { href: string; label: string }[]
}

const labelled = (label: string, text: string | undefined): string[] => (text ? [`${label}: ${text}`] : [])

type Details = DutyEvent['details']

const whats: Record<DutyEvent['kind'], (details: Details) => string> = {
  assigned: (details) =>
    details.fromAssignmentId
      ? `giao nhiệm vụ tách từ ${details.fromName ?? 'cơ quan trước'}${byReorganization(details)}`
      : 'giao nhiệm vụ',
  acknowledged: ({ implied }) => (implied ? 'được ghi nhận đã tiếp nhận, do bắt đầu thực hiện' : 'tiếp nhận nhiệm vụ'),
  step_added: ({ stepTitle, dueOn }) => `thêm bước “${stepTitle}”${dueOn ? `, hạn ${formatDate(dueOn)}` : ''}`,
  step_done: ({ stepTitle }) => `làm xong bước “${stepTitle}”`,
  step_reopened: ({ stepTitle }) => `mở lại bước “${stepTitle}”`,
  step_removed: ({ stepTitle }) => `bỏ bước “${stepTitle}”`,
  progress_reported: () => 'báo cáo tiến độ',
  completion_proposed: () => 'đề nghị xác nhận hoàn thành',
  completion_accepted: ({ quality }) =>
    quality ? `xác nhận hoàn thành, chất lượng: ${qualityWords[quality].toLowerCase()}` : 'xác nhận hoàn thành',
  completion_returned: () => 'trả lại, chưa xác nhận hoàn thành',
  difficulty_raised: () => 'nêu khó khăn, vướng mắc',
  difficulty_forwarded: () => 'chuyển khó khăn, vướng mắc lên Ủy ban nhân dân, kèm đề xuất',
  difficulty_answered: () => 'trả lời khó khăn, vướng mắc',
  difficulty_decided: () => 'quyết định về khó khăn, vướng mắc',
  deadline_changed: ({ from, fromRecurrence, to, isResumption }) =>
    `đổi thời hạn từ ${formerDeadline(from, fromRecurrence)} thành ${formatDate(to)}${isResumption ? ', bù thời gian tạm dừng' : ''}`,
  lead_changed: ({ fromName, toName, isRefusal, carriedBy }) =>
    `đổi cơ quan chủ trì từ ${fromName ?? 'cơ quan trước'} sang ${toName ?? 'cơ quan khác'}${isRefusal ? ', do giao nhầm' : ''}${carriedBy ? ', cùng nhiệm vụ định kỳ' : ''}`,
  lead_succeeded: (details) => `chuyển chủ trì ${fromTo(details)}${byReorganization(details)}${onGround(details)}`,
  succession_undone: ({ toName }) => `trả chủ trì về ${toName ?? 'cơ quan trước'} do hoàn tác đợt sắp xếp`,
  coordinators_succeeded: (details) => `chuyển phối hợp ${fromTo(details)}${byReorganization(details)}`,
  wording_changed: () => 'đổi nội dung nhiệm vụ',
  cancelled: ({ cancelledOn, reorganizationId }) =>
    reorganizationId
      ? 'hủy lượt giao đã tách, do hoàn tác đợt sắp xếp'
      : `hủy nhiệm vụ${cancelledOn ? ` từ ${formatDate(cancelledOn)}` : ''}`,
  ...moveWhats,
}

/** Agencies of merged provinces go by one name. */
const fromTo = ({ fromName, toName }: Details): string =>
  fromName !== undefined && fromName === toName
    ? `sang ${toName} mới`
    : `từ ${fromName ?? 'cơ quan trước'} sang ${toName ?? 'cơ quan khác'}`

const byReorganization = ({ effectiveOn }: Details): string =>
  ` do sắp xếp cơ quan${effectiveOn ? `, hiệu lực ${formatDate(effectiveOn)}` : ''}`

/** The only successor needs no ground. */
const onGround = ({ ground }: Details): string =>
  ground === 'chosen' ? ', theo lựa chọn của Văn phòng' : ground === 'suggested' ? ', theo gợi ý từ câu chữ' : ''

const formerDeadline = (from: Details['from'], recurrence: Details['fromRecurrence']): string =>
  from ? formatDate(from) : recurrence ? recurrenceNames[recurrence] : 'không thời hạn'

const tones: Partial<Record<DutyEvent['kind'], Tone>> = {
  ...moveTones,
  step_done: 'good',
  completion_proposed: 'good',
  completion_accepted: 'good',
  completion_returned: 'bad',
  difficulty_raised: 'warn',
  difficulty_answered: 'good',
  difficulty_decided: 'good',
  deadline_changed: 'warn',
  lead_changed: 'warn',
  lead_succeeded: 'warn',
  succession_undone: 'warn',
  wording_changed: 'warn',
  cancelled: 'bad',
}

/** Events whose words are a reason rather than what was done. */
const needsLabel: readonly DutyEvent['kind'][] = [
  'completion_returned',
  'completion_withdrawn',
  'lead_changed',
  'extension_requested',
  'extension_granted',
  'extension_declined',
  'refusal_raised',
  'refusal_declined',
  'paused',
  'recalled',
  'reopened',
]

/** One event of the timeline in words. */
export function describeEvent({ kind, details }: Pick<DutyEvent, 'kind' | 'details'>): EventWords {
  const { text, product, difficulties, documentNumber, documentIssuedOn } = details
  const document = documentNumber
    ? [`Văn bản số ${documentNumber}${documentIssuedOn ? ` ngày ${formatDate(documentIssuedOn)}` : ''}`]
    : []
  const changed =
    kind === 'wording_changed' ? [...labelled('Trước', details.from ?? undefined), ...labelled('Nay', details.to)] : []
  const said = needsLabel.includes(kind) ? labelled('Lý do', text) : text && !details.reorganizationId ? [text] : []
  return {
    what: `${whats[kind](details)}${details.takenOver ? ', theo bảng được tiếp nhận' : ''}`,
    tone: tones[kind] ?? 'plain',
    lines: [
      ...said,
      ...changed,
      ...labelled('Văn bản điều chỉnh ghi', details.words && `“${details.words}”`),
      ...labelled('Sản phẩm', product),
      ...labelled('Khó khăn, vướng mắc', difficulties),
      ...document,
    ],
    links: linksOf(details),
  }
}

const linksOf = ({ directiveId, directiveNumber, reorganizationId, document, fromAssignmentId }: Details) => [
  ...(directiveId
    ? [{ href: `/van-ban/${directiveId}`, label: `Theo văn bản ${directiveNumber ?? 'điều chỉnh'}` }]
    : []),
  ...(reorganizationId
    ? [
        {
          href: `/sap-xep/${reorganizationId}`,
          label: document ? `Đợt sắp xếp theo văn bản số ${document}` : 'Đợt sắp xếp',
        },
      ]
    : []),
  ...(fromAssignmentId ? [{ href: dutyHref(fromAssignmentId), label: 'Nhiệm vụ được tách' }] : []),
]
