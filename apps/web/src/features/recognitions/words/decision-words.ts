import { formatDate } from '../../../ui/format/format-date'

export type Decision = { decisionNumber: string | null; decisionOn: string | null; decisionIssuer: string | null }

/** 'Quyết định số 164/QĐ-TTg ngày 03/02/2021 của Thủ tướng Chính phủ'; '' where no decision is named at all. */
export function decisionWords({ decisionNumber, decisionOn, decisionIssuer }: Decision): string {
  if (decisionNumber === null && decisionOn === null && decisionIssuer === null) return ''
  return [
    decisionNumber === null ? 'Quyết định chưa rõ số' : `Quyết định số ${decisionNumber}`,
    decisionOn === null ? '' : `ngày ${formatDate(decisionOn)}`,
    decisionIssuer === null ? '' : `của ${decisionIssuer}`,
  ]
    .filter(Boolean)
    .join(' ')
}
