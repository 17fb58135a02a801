import type { TemplateItem } from '../../../api/operations'
import type { FormIssue } from '../../duties/forms/form-issue'

/** A duty of a template as it is typed; `due` is 'dd/MM', '' without a deadline. */
export type ItemRow = {
  key: string
  text: string
  leadIds: string[]
  coordinatorIds: string[]
  product: string
  due: string
}

export type TemplateDraft = { name: string; items: ItemRow[] }

export const emptyItem = (key: string): ItemRow => ({
  key,
  text: '',
  leadIds: [],
  coordinatorIds: [],
  product: '',
  due: '',
})

const two = (part: number) => String(part).padStart(2, '0')

export const toRow = (item: TemplateItem, index: number): ItemRow => ({
  key: String(index + 1),
  text: item.text,
  leadIds: item.leadOrganizationIds,
  coordinatorIds: item.coordinatorOrganizationIds,
  product: item.product ?? '',
  due: item.day && item.month ? `${two(item.day)}/${two(item.month)}` : '',
})

/** '15/3' → the day of a year; null when it is none. A leap year knows every day a template may name. */
export function readDue(words: string): { day: number; month: number } | null {
  const [, day, month] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/.exec(words)?.map(Number) ?? []
  if (!day || !month) return null
  const date = new Date(Date.UTC(2024, month - 1, day))
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? { day, month } : null
}

export function checkTemplate({ name, items }: TemplateDraft): FormIssue[] {
  const issues: FormIssue[] = name.trim() ? [] : [{ path: 'name', message: 'Nhập tên mẫu.' }]
  for (const [index, row] of items.entries()) {
    const at = (path: string, message: string) => issues.push({ path: `items.${index}.${path}`, message })
    if (!row.text.trim()) at('text', 'Nhập nội dung nhiệm vụ.')
    if (row.leadIds.length === 0) at('leadOrganizationIds', 'Chọn cơ quan chủ trì.')
    if (row.due.trim() && !readDue(row.due)) at('due', 'Nhập ngày và tháng, ví dụ 15/03.')
  }
  return issues
}

export const toItem = (row: ItemRow): TemplateItem => {
  const due = readDue(row.due)
  return {
    text: row.text.trim(),
    leadOrganizationIds: row.leadIds,
    coordinatorOrganizationIds: row.coordinatorIds.filter((id) => !row.leadIds.includes(id)),
    product: row.product.trim() || null,
    month: due?.month ?? null,
    day: due?.day ?? null,
  }
}
