import { type BenchCall, benchId } from '../bench-calls.ts'

const dayMs = 86_400_000
const day = (ahead: number) => new Date(Date.now() + ahead * dayMs).toISOString().slice(0, 10)

const read = (name: string, as: BenchCall['as'], query: Record<string, string>): BenchCall => ({
  name,
  as,
  method: 'GET',
  paths: [`/api/assignments?${new URLSearchParams(query).toString()}`],
})

/** What the office and an agency ask of their lists: two conditions and more, words, groups, rare things. */
export const worklistCalls = (): BenchCall[] => [
  read('an agency’s own', 'specialist', {}),
  read('its overdue, of one field', 'specialist', { state: 'overdue', field: 'health' }),
  read('all it takes part in, due in a month', 'specialist', {
    part: 'all',
    deadlineFrom: day(0),
    deadlineTo: day(30),
  }),
  read('the province’s', 'leader', {}),
  read('one field and one leader', 'leader', { field: 'health', leaderPersonId: benchId(3, 306) }),
  read('overdue and urgent', 'leader', { state: 'overdue', urgency: 'flash' }),
  read('a field, given in three months', 'leader', {
    field: 'finance',
    assignedFrom: day(-120),
    assignedTo: day(-30),
  }),
  read('chased to the committee, of one leader', 'leader', { escalation: '3', leaderPersonId: benchId(3, 307) }),
  read('requests that wait, of one field', 'leader', { state: 'request_waiting', field: 'education' }),
  read('returned and urgent', 'leader', { state: 'returned', urgency: 'urgent' }),
  read('due in a week, newest first', 'leader', {
    deadlineFrom: day(0),
    deadlineTo: day(7),
    sort: 'newest',
  }),
  read('open, longest overdue first', 'leader', { state: 'open', sort: 'longest_overdue' }),
  read('by lead, overdue', 'leader', { state: 'overdue', group: 'lead' }),
  read('by state, one leader', 'leader', { group: 'state', leaderPersonId: benchId(3, 306) }),
  read('by week, open', 'leader', { group: 'week', state: 'open' }),
  read('words: bao hiem y te', 'leader', { q: 'bao hiem y te' }),
  read('words: a village, overdue', 'leader', { q: 'thôn Nghĩa Khê', state: 'overdue' }),
  read('words: a number', 'leader', { q: '450/UBND' }),
  read('words that all have', 'leader', { q: 'bao cao ket qua' }),
  read('words of an agency', 'specialist', { q: 'chuyen doi so' }),
]
