import type { ListAssignmentsData, ListedAssignment } from '../../../api/operations'
import { addDays } from '../../../ui/format/calendar-day'
import { formatDate } from '../../../ui/format/format-date'
import { fieldOfWorkName } from '../../directives/words/field-of-work-words'
import { stateFilters } from '../address/duty-filters'
import { directiveName } from '../words/directive-words'

export type ListGroup = NonNullable<NonNullable<ListAssignmentsData['query']>['group']>

/** What a list can be grouped by, with the letter that does it after g. */
export const listGroups: Record<ListGroup, { words: string; letter: string }> = {
  lead: { words: 'Cơ quan chủ trì', letter: 'c' },
  directive: { words: 'Văn bản giao', letter: 'v' },
  state: { words: 'Trạng thái', letter: 't' },
  week: { words: 'Tuần đến hạn', letter: 'h' },
  leader: { words: 'Lãnh đạo phụ trách', letter: 'l' },
  field: { words: 'Lĩnh vực', letter: 'n' },
}

function weekWords(key: string): string {
  const [over, monday = ''] = key.split(':')
  if (monday === 'none') return over === 'over' ? 'Đã kết thúc, không thời hạn' : 'Không thời hạn'
  const sunday = addDays(monday, 6)
  const week = `tuần ${formatDate(monday).slice(0, 5)} – ${formatDate(sunday)}`
  return over === 'over' ? `Đã kết thúc, thời hạn ${week}` : `Thời hạn ${week}`
}

/** The head of a group, from its first row. */
export function groupWords(group: ListGroup, { group: own, lead, directive, state, field }: ListedAssignment): string {
  switch (group) {
    case 'lead':
      return lead.name
    case 'directive':
      return directive.subject ? `${directiveName(directive)}: ${directive.subject}` : directiveName(directive)
    case 'state':
      return stateFilters[state.display].words
    case 'week':
      return weekWords(own?.key ?? '')
    case 'leader':
      return own?.name ?? 'Chưa phân công lãnh đạo phụ trách'
    case 'field':
      return field ? fieldOfWorkName(field) : 'Chưa rõ lĩnh vực'
  }
}
