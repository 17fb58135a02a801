import type { SuccessionStep } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { fieldOfWorkName } from '../../directives/words/field-of-work-words'

/** What went over: 'mọi lĩnh vực', or the fields of work. */
export function stepExtent({ fields, predecessorEnds }: Pick<SuccessionStep, 'fields' | 'predecessorEnds'>): string {
  const what = fields && fields.length > 0 ? `lĩnh vực: ${fields.map(fieldOfWorkName).join('; ')}` : 'mọi lĩnh vực'
  return predecessorEnds ? what : `${what}; cơ quan cũ tiếp tục hoạt động`
}

/** 'Sắp xếp các sở, 11/NQ-HĐND ngày 19/02/2025, Hội đồng nhân dân tỉnh'. */
export function actWords(act: SuccessionStep['reorganization']): string {
  const { title, documentNumber, documentIssuedOn, documentIssuer } = act
  const number = documentNumber
    ? `${documentNumber}${documentIssuedOn ? ` ngày ${formatDate(documentIssuedOn)}` : ''}`
    : null
  return [title, number, documentIssuer].filter(Boolean).join(', ')
}
