import { formatDate } from '../../../ui/format/format-date'
import type { FormIssue } from '../forms/form-issue'

/** A part as it is typed. */
export type PartRow = {
  key: string
  organizationId: string | null
  text: string
  product: string
  deadlineOn: string | null
}

export const emptyPart = (key: string): PartRow => ({
  key,
  organizationId: null,
  text: '',
  product: '',
  deadlineOn: null,
})

/** What each row lacks; `last` is the deadline of the whole, null when it has none. */
export function checkParts(rows: readonly PartRow[], last: string | null): FormIssue[] {
  return rows.flatMap(({ organizationId, text, deadlineOn }, index) => {
    const issues: FormIssue[] = []
    const at = (path: string, message: string) => issues.push({ path: `parts.${index}.${path}`, message })
    if (!organizationId) at('organizationId', 'Chọn đơn vị nhận phần việc.')
    if (!text.trim()) at('text', 'Nhập nội dung phần việc.')
    if (last && !deadlineOn) at('deadlineOn', 'Chọn thời hạn của phần việc.')
    if (last && deadlineOn && deadlineOn > last)
      at('deadlineOn', `Không muộn hơn thời hạn của nhiệm vụ, ${formatDate(last)}.`)
    return issues
  })
}

export const toPart = ({ organizationId, text, product, deadlineOn }: PartRow) => ({
  organizationId: organizationId ?? '',
  text: text.trim(),
  product: product.trim() || null,
  deadlineOn,
})
