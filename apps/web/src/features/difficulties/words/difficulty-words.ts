import type { DifficultyMove, DifficultySummary } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

type Lying = Pick<DifficultySummary, 'stage' | 'holder' | 'heldSince' | 'waitingDays' | 'resolvedAt'>

/** Where it lies and since when: 'Đang ở Sở Nội vụ từ 12/11/2026, 5 ngày'. */
export function whereItLies({ stage, holder, heldSince, waitingDays, resolvedAt }: Lying): string {
  if (stage === 'resolved') return `${holder.name} đã giải quyết ngày ${formatDate(resolvedAt)}`
  if (waitingDays === 0) return `Đang ở ${holder.name} từ hôm nay`
  return `Đang ở ${holder.name} từ ${formatDate(heldSince)}, ${waitingDays} ngày`
}

/** Whose move is missing and which. */
export function whoMustAct({ stage, holder }: Pick<Lying, 'stage' | 'holder'>): string {
  if (stage === 'at_focal_agency') return `${holder.name} trả lời hoặc chuyển Ủy ban nhân dân`
  return stage === 'at_committee' ? 'Lãnh đạo Ủy ban nhân dân quyết định' : 'Đã giải quyết'
}

export const moveWords: Record<DifficultyMove['kind'], string> = {
  raised: 'nêu khó khăn, vướng mắc',
  answered: 'trả lời',
  forwarded: 'chuyển Ủy ban nhân dân, kèm đề xuất',
  decided: 'quyết định',
}

/** 'Văn bản số 12/UBND-TH ngày 12/11/2026', or null. */
export function documentWords(number: string | null | undefined, issuedOn: string | null | undefined): string | null {
  if (!number) return null
  return issuedOn ? `Văn bản số ${number} ngày ${formatDate(issuedOn)}` : `Văn bản số ${number}`
}
