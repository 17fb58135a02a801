import type { Directive } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { directiveKindWords } from './directive-kind-words'

type Named = Pick<Directive, 'kind' | 'number' | 'symbol' | 'issuedOn'> & Partial<Pick<Directive, 'origin'>>

/** What was entered directly has no kind of document. */
export const originWords = {
  meeting_conclusion: 'Kết luận cuộc họp',
  leader_remark: 'Ý kiến chỉ đạo',
  sheet: 'Nhiệm vụ nhập từ bảng',
  template: 'Giao theo mẫu',
} as const

/** '512/UBND-NC'; null when neither number nor symbol is known. */
export function directiveNumber({ number, symbol }: Pick<Named, 'number' | 'symbol'>): string | null {
  if (!number && !symbol) return null
  return [number ?? '…', symbol].filter(Boolean).join('/')
}

/** 'Công văn số 512/UBND-NC ngày 27/04/2021'; what is not known is left out. */
export function directiveName(directive: Named): string {
  const number = directiveNumber(directive)
  const origin = directive.origin && directive.origin !== 'document' ? originWords[directive.origin] : null
  const kind = origin ?? (directive.kind ? directiveKindWords[directive.kind] : 'Văn bản')
  const parts = [kind, ...(number ? [`số ${number}`] : origin ? [] : ['chưa rõ số'])]
  if (directive.issuedOn) parts.push(`ngày ${formatDate(directive.issuedOn)}`)
  return parts.join(' ')
}
