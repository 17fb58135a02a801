import type { DutyEvent } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { recurrenceNames } from '../words/deadline-words'
import { qualityWords } from '../words/quality-words'

type Tone = 'plain' | 'good' | 'warn' | 'bad'

export type EventWords = {
  /** A verb phrase after the name: 'tiếp nhận nhiệm vụ'. */
  what: string
  tone: Tone
  /** Paragraphs under it. */
  lines: string[]
  /** The amending directive that asked for it. */
  source: { href: string; label: string } | null
}

const labelled = (label: string, text: string | undefined): string[] => (text ? [`${label}: ${text}`] : [])

type Details = DutyEvent['details']

const whats: Record<DutyEvent['kind'], (details: Details) => string> = {
  assigned: () => 'giao nhiệm vụ',
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
  deadline_changed: ({ from, fromRecurrence, to }) =>
    `đổi thời hạn từ ${formerDeadline(from, fromRecurrence)} thành ${formatDate(to)}`,
  lead_changed: ({ fromName, toName }) =>
    `đổi cơ quan chủ trì từ ${fromName ?? 'cơ quan trước'} sang ${toName ?? 'cơ quan khác'}`,
  wording_changed: () => 'đổi nội dung nhiệm vụ',
  cancelled: ({ cancelledOn }) => `hủy nhiệm vụ${cancelledOn ? ` từ ${formatDate(cancelledOn)}` : ''}`,
}

const formerDeadline = (from: Details['from'], recurrence: Details['fromRecurrence']): string =>
  from ? formatDate(from) : recurrence ? recurrenceNames[recurrence] : 'không thời hạn'

const tones: Partial<Record<DutyEvent['kind'], Tone>> = {
  step_done: 'good',
  completion_proposed: 'good',
  completion_accepted: 'good',
  completion_returned: 'bad',
  difficulty_raised: 'warn',
  difficulty_answered: 'good',
  difficulty_decided: 'good',
  deadline_changed: 'warn',
  lead_changed: 'warn',
  wording_changed: 'warn',
  cancelled: 'bad',
}

/** One event of the timeline in words. */
export function describeEvent({ kind, details }: Pick<DutyEvent, 'kind' | 'details'>): EventWords {
  const { text, product, difficulties, documentNumber, documentIssuedOn } = details
  const document = documentNumber
    ? [`Văn bản số ${documentNumber}${documentIssuedOn ? ` ngày ${formatDate(documentIssuedOn)}` : ''}`]
    : []
  const changed =
    kind === 'wording_changed' ? [...labelled('Trước', details.from ?? undefined), ...labelled('Nay', details.to)] : []
  const said = kind === 'completion_returned' ? labelled('Lý do', text) : text ? [text] : []
  return {
    what: whats[kind](details),
    tone: tones[kind] ?? 'plain',
    lines: [
      ...said,
      ...changed,
      ...labelled('Văn bản điều chỉnh ghi', details.words && `“${details.words}”`),
      ...labelled('Sản phẩm', product),
      ...labelled('Khó khăn, vướng mắc', difficulties),
      ...document,
    ],
    source: details.directiveId
      ? { href: `/van-ban/${details.directiveId}`, label: `Theo văn bản ${details.directiveNumber ?? 'điều chỉnh'}` }
      : null,
  }
}
