import type { TimelineLine } from '../../../../api/operations'
import { directiveName } from '../../words/directive-words'

export type Grouping = 'lead' | 'directive'

export type TimelineRow =
  | { kind: 'group'; key: string; title: string }
  | { kind: 'line'; key: string; line: TimelineLine; depth: 0 | 1 }
  | { kind: 'note'; key: string; words: string }

/** What is opened below a line: its parts, or why there are none to see yet. */
export type OpenedParts = ReadonlyMap<string, readonly TimelineLine[] | 'loading' | 'failed'>

const groupOf = ({ lead, directive }: TimelineLine, grouping: Grouping) =>
  grouping === 'lead'
    ? { id: lead.id, title: lead.name }
    : {
        id: directive.id,
        title: directive.subject ? `${directiveName(directive)}: ${directive.subject}` : directiveName(directive),
      }

const noteWords = { loading: 'Đang tải các phần việc…', failed: 'Chưa tải được các phần việc. Thu lại rồi mở lần nữa.' }

function partsOf(line: TimelineLine, opened: OpenedParts): TimelineRow[] {
  const parts = opened.get(line.id)
  if (parts === undefined) return []
  if (typeof parts === 'string') return [{ kind: 'note', key: `${line.id} ${parts}`, words: noteWords[parts] }]
  if (parts.length === 0)
    return [{ kind: 'note', key: `${line.id} none`, words: 'Không có phần việc nào đồng chí được xem.' }]
  return parts.map((part) => ({ kind: 'line', key: `${line.id} ${part.id}`, line: part, depth: 1 }))
}

/** The rows of the picture, all of one height: a group's name before its first line, parts below their whole. */
export function timelineRows(lines: readonly TimelineLine[], grouping: Grouping, opened: OpenedParts): TimelineRow[] {
  const rows: TimelineRow[] = []
  let group = ''
  for (const line of lines) {
    const { id, title } = groupOf(line, grouping)
    if (id !== group) rows.push({ kind: 'group', key: `group ${id}`, title })
    group = id
    rows.push({ kind: 'line', key: line.id, line, depth: 0 }, ...partsOf(line, opened))
  }
  return rows
}
