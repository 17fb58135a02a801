import type { RegisterLine } from '../../../api/operations'
import { recordsHref } from '../address/records-search'

export type WaitingLink = { words: string; href: string; isUrgent: boolean }

/** The server counts no further. */
const mostCounted = 100
const written = (count: number): string => (count >= mostCounted ? `${mostCounted - 1}+` : String(count))

/** What waits in a register, the returned first, each with the list that shows it; nothing where nothing waits. */
export function waitingLinks({ code, waiting }: Pick<RegisterLine, 'code' | 'waiting'>): WaitingLink[] {
  if (waiting === null) return []
  const { drafts, returned, submitted } = waiting
  const link = (count: number, words: string, giaiDoan: string, isUrgent = false): WaitingLink[] =>
    count > 0 ? [{ words: `${written(count)} ${words}`, href: recordsHref(code, { giaiDoan }), isUrgent }] : []
  return [
    ...link(returned, 'bị trả lại', 'du-thao', true),
    ...link(drafts - returned, 'dự thảo', 'du-thao'),
    ...link(submitted, 'chờ xác nhận', 'da-trinh'),
  ]
}
