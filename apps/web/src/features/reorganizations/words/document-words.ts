import type { Reorganization } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

type Document = Pick<Reorganization, 'documentNumber' | 'documentIssuedOn' | 'documentIssuer'>

/** '202/2025/QH15 ngày 12/06/2025 của Quốc hội', as far as it is known; '' when nothing is. */
export function documentWords({ documentNumber, documentIssuedOn, documentIssuer }: Document): string {
  const on = documentIssuedOn ? `ngày ${formatDate(documentIssuedOn)}` : null
  const by = documentIssuer ? `của ${documentIssuer}` : null
  return [documentNumber, on, by].filter(Boolean).join(' ')
}
