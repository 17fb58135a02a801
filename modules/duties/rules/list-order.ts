import { displayStates } from './duty-state.ts'

/** How a work list is sorted. lead: by name; longest_overdue: by deadline, whoever is to move, what is over last. */
export const listSorts = ['attention', 'newest', 'longest_overdue', 'lead'] as const
export type ListSort = (typeof listSorts)[number]

/** What a work list is grouped by. week: of the deadline. */
export const listGroups = ['lead', 'directive', 'state', 'week', 'leader', 'field'] as const
export type ListGroup = (typeof listGroups)[number]

/** How one part of a sort key is compared in the database and kept in a cursor. */
export const keyCasts = {
  number: 'smallint',
  date: 'date',
  moment: 'timestamptz',
  uuid: 'uuid',
  text: 'text',
} as const
export type KeyKind = keyof typeof keyCasts

/** A column a list is sorted by; where `nullable`, what has none comes last and is '' in a cursor. */
export type KeyPart = {
  column: KeyColumn
  kind: KeyKind
  descending?: boolean
  nullable?: boolean
}

export type KeyColumn =
  | 'attention'
  | 'isOver'
  | 'deadline'
  | 'assignedAt'
  | 'id'
  | 'leadName'
  | 'lead'
  | 'directiveIssuedOn'
  | 'directive'
  | 'leader'
  | 'field'

const attention: KeyPart[] = [
  { column: 'attention', kind: 'number' },
  { column: 'deadline', kind: 'date' },
  { column: 'id', kind: 'uuid' },
]
const byDeadline: KeyPart[] = [
  { column: 'isOver', kind: 'number' },
  { column: 'deadline', kind: 'date' },
  { column: 'id', kind: 'uuid' },
]
const byLead: KeyPart[] = [
  { column: 'leadName', kind: 'text' },
  { column: 'lead', kind: 'uuid' },
]

const sorts: Record<ListSort, KeyPart[]> = {
  attention,
  newest: [
    { column: 'assignedAt', kind: 'moment', descending: true },
    { column: 'id', kind: 'uuid', descending: true },
  ],
  longest_overdue: byDeadline,
  lead: [...byLead, ...attention],
}

const groups: Record<Exclude<ListGroup, 'state' | 'week'>, KeyPart[]> = {
  lead: byLead,
  directive: [
    { column: 'directiveIssuedOn', kind: 'date', descending: true },
    { column: 'directive', kind: 'uuid', descending: true },
  ],
  leader: [{ column: 'leader', kind: 'uuid', nullable: true }],
  field: [{ column: 'field', kind: 'text', nullable: true }],
}

/** The whole key a list is sorted by; groups first. Weeks follow from the deadline; states are put in order by the store. */
export function listOrder(sort: ListSort, group: ListGroup | null): KeyPart[] {
  if (group === 'week') return byDeadline
  const tail = group !== null && sort === 'lead' ? attention : sorts[sort]
  return group === null || group === 'state' ? tail : [...groups[group], ...tail]
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** 'open:2026-03-02': what is to be done in the week from that day; 'over:none': what is over and had no deadline. */
function isWeek(key: string): boolean {
  const [over, monday = '', ...more] = key.split(':')
  if ((over !== 'open' && over !== 'over') || more.length > 0) return false
  if (monday === 'none') return true
  const day = new Date(`${monday}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.getUTCFullYear() > 0 && day.toISOString().slice(0, 10) === monday
}

/** Whether a group of this kind can have this key, so that nothing else reaches the database. */
export function isGroupKey(group: ListGroup, key: string): boolean {
  if (group === 'field') return !key.includes('\0')
  if (group === 'leader') return key === '' || uuid.test(key)
  if (group === 'state') return (displayStates as readonly string[]).includes(key)
  return group === 'week' ? isWeek(key) : uuid.test(key)
}
