import type { DutyEvent } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { qualityWords } from '../words/quality-words'

type Tone = 'plain' | 'good' | 'warn' | 'bad'

export type EventWords = {
  /** A verb phrase after the name: 'tiếp nhận nhiệm vụ'. */
  what: string
  tone: Tone
  /** Paragraphs under it. */
  lines: string[]
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
}

const tones: Partial<Record<DutyEvent['kind'], Tone>> = {
  step_done: 'good',
  completion_proposed: 'good',
  completion_accepted: 'good',
  completion_returned: 'bad',
  difficulty_raised: 'warn',
  difficulty_answered: 'good',
  difficulty_decided: 'good',
}

/** One event of the timeline in words. */
export function describeEvent({ kind, details }: Pick<DutyEvent, 'kind' | 'details'>): EventWords {
  const { text, product, difficulties, documentNumber, documentIssuedOn } = details
  const document = documentNumber
    ? [`Văn bản số ${documentNumber}${documentIssuedOn ? ` ngày ${formatDate(documentIssuedOn)}` : ''}`]
    : []
  const said = kind === 'completion_returned' ? labelled('Lý do', text) : text ? [text] : []
  return {
    what: whats[kind](details),
    tone: tones[kind] ?? 'plain',
    lines: [...said, ...labelled('Sản phẩm', product), ...labelled('Khó khăn, vướng mắc', difficulties), ...document],
  }
}
