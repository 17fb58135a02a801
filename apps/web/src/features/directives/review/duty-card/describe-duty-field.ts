import { deadlineWords, dutyRoleWords, unstated } from '../../words/duty-words'
import type { DutyFields } from '../desk/duty-fields'
import { partyWords } from '../parties/parties'

/** One field of a duty in words, as another person would read it out. */
export function describeDutyField(name: keyof DutyFields, fields: DutyFields): string {
  switch (name) {
    case 'role':
      return dutyRoleWords[fields.role]
    case 'deadline':
      return deadlineWords(fields.deadline)
    case 'leads':
    case 'coordinators':
      return fields[name].map(partyWords).join('; ') || unstated
    case 'sourceSpans':
      return `${fields.sourceSpans.length} đoạn của văn bản`
    default:
      return fields[name] || unstated
  }
}
