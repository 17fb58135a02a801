import type { EnterDirectlyData } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import type { FormIssue } from '../../duties/forms/form-issue'
import type { Urgency } from '../terms/urgency-words'
import { type Recurrence, recurrenceDayWords } from '../words/recurrence-words'

type Body = EnterDirectlyData['body']

export type DueKind = 'none' | 'date' | Recurrence

/** A duty as it is typed. */
export type TypedRow = {
  key: string
  text: string
  leadId: string | null
  coordinatorIds: string[]
  product: string
  due: DueKind
  dueOn: string | null
  /** day of the period, as text of a select; '' when none is named */
  dueDay: string
}

export type TypedEntry = {
  origin: Body['origin']
  leaderPersonId: string
  saidOn: string | null
  title: string
  number: string
  symbol: string
  urgency: Urgency
  file: { id: string; name: string; mediaType: string; sizeBytes: number } | null
  duties: TypedRow[]
}

export const emptyRow = (key: string): TypedRow => ({
  key,
  text: '',
  leadId: null,
  coordinatorIds: [],
  product: '',
  due: 'none',
  dueOn: null,
  dueDay: '',
})

/** A row nobody typed anything in is left out, as long as another is there. */
export const isBlank = ({ text, leadId, product }: TypedRow): boolean => !text.trim() && !leadId && !product.trim()

export const filledRows = (rows: readonly TypedRow[]): TypedRow[] => {
  const filled = rows.filter((row) => !isBlank(row))
  return filled.length > 0 ? filled : rows.slice(0, 1)
}

/** What is missing; paths count the filled rows, as they are sent. */
export function checkEntry(entry: TypedEntry, today: string): FormIssue[] {
  const issues: FormIssue[] = []
  if (!entry.leaderPersonId) issues.push({ path: 'leaderPersonId', message: 'Chọn lãnh đạo cho ý kiến.' })
  if (!entry.saidOn) issues.push({ path: 'saidOn', message: 'Chọn ngày.' })
  if (entry.saidOn && entry.saidOn > today) issues.push({ path: 'saidOn', message: 'Chọn ngày không sau hôm nay.' })
  if (!entry.title.trim()) issues.push({ path: 'title', message: 'Nhập tên cuộc họp hoặc nội dung chung.' })
  for (const [index, row] of filledRows(entry.duties).entries()) {
    const at = (path: string, message: string) => issues.push({ path: `duties.${index}.${path}`, message })
    if (!row.text.trim()) at('text', 'Nhập nội dung nhiệm vụ.')
    if (!row.leadId) at('leadOrganizationId', 'Chọn một cơ quan chủ trì.')
    if (row.due === 'date' && !row.dueOn) at('deadline.on', 'Chọn ngày hoàn thành.')
    if (row.due === 'date' && row.dueOn && entry.saidOn && row.dueOn < entry.saidOn)
      at('deadline.on', `Không trước ngày giao, ${formatDate(entry.saidOn)}.`)
  }
  return issues
}

export function toBody(entry: TypedEntry): Body {
  return {
    origin: entry.origin,
    leaderPersonId: entry.leaderPersonId,
    saidOn: entry.saidOn ?? '',
    title: entry.title,
    number: entry.number.trim() || null,
    symbol: entry.symbol.trim() || null,
    fileId: entry.file?.id ?? null,
    urgency: entry.urgency,
    duties: filledRows(entry.duties).map((row) => ({
      text: row.text,
      leadOrganizationId: row.leadId ?? '',
      coordinatorOrganizationIds: row.coordinatorIds.filter((id) => id !== row.leadId),
      product: row.product.trim() || null,
      deadline: toDeadline(row),
    })),
  }
}

function toDeadline({ due, dueOn, dueDay }: TypedRow): Body['duties'][number]['deadline'] {
  if (due === 'none') return { kind: 'none' }
  if (due === 'date') return { kind: 'date', on: dueOn }
  return { kind: 'recurrence', recurrence: due, day: dueDay === '' ? null : Number(dueDay) }
}

/** '10/03/2026', 'ngày 20 hằng tháng', 'không thời hạn'. */
export function dueWords({ due, dueOn, dueDay }: Pick<TypedRow, 'due' | 'dueOn' | 'dueDay'>): string {
  if (due === 'none') return 'không thời hạn'
  if (due === 'date') return dueOn ? formatDate(dueOn) : 'chưa chọn ngày'
  return recurrenceDayWords(due, dueDay === '' ? null : Number(dueDay))
}
