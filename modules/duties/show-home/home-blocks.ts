import { addDays } from '../../../pack-kit/index.ts'
import type { Actor } from '../../access/index.ts'
import { type AssignmentListQuery, toFilter } from '../assignment-filter.ts'
import { dueSoonDays } from '../rules/duty-state.ts'
import type { AskedBlock } from './home-blocks-store.ts'

/** Under a heading; what comes next; a mere number. */
const [mostItems, mostUpcoming, none] = [8, 3, 0]

export type BlockRule = Omit<AskedBlock, 'name' | 'filter' | 'order' | 'limit'> & {
  query: AssignmentListQuery
  /** Whether the query alone opens exactly these. */
  isList: boolean
  order?: AskedBlock['order']
  limit?: number
}

export const toAsked = (actor: Actor, name: string, rule: BlockRule, day: string): AskedBlock => ({
  name,
  filter: toFilter(actor, rule.query, day),
  order: rule.order ?? 'deadline',
  limit: rule.limit ?? mostItems,
  ...(rule.requestsTo ? { requestsTo: rule.requestsTo } : {}),
  ...(rule.wholeLedBy ? { wholeLedBy: rule.wholeLedBy } : {}),
})

const list = (query: AssignmentListQuery, more: Partial<BlockRule> = {}): BlockRule => ({
  query,
  isList: true,
  ...more,
})

/** What the agencies (`own`) of a person are to do. */
export const agencyBlocks = (day: string, own: readonly string[]) =>
  ({
    overdue: list({ part: 'lead', state: 'overdue' }),
    dueToday: list({ part: 'lead', state: 'next_7_days', deadlineFrom: day, deadlineTo: day }),
    returned: list({ part: 'lead', state: 'returned' }),
    toJudge: {
      query: { part: 'all', shape: 'part', state: 'awaiting_confirmation' },
      isList: false,
      wholeLedBy: own,
      order: 'longest_proposed',
    },
    partRequests: {
      query: { part: 'all', shape: 'part', state: 'request_waiting' },
      isList: false,
      wholeLedBy: own,
      requestsTo: 'parent_lead',
      order: 'longest_requested',
    },
    awaitingAcknowledgement: list({ part: 'lead', state: 'awaiting_acknowledgement' }),
    nextSevenDays: list({
      part: 'lead',
      state: 'next_7_days',
      deadlineFrom: addDays(day, 1),
      deadlineTo: addDays(day, dueSoonDays),
    }),
    periods: list({ part: 'lead', shape: 'instance', state: 'on_time' }),
    upcoming: list({ part: 'lead', state: 'on_time' }, { limit: mostUpcoming }),
  }) satisfies Record<string, BlockRule>

export const officeBlocks = {
  awaitingConfirmation: list({ part: 'all', state: 'awaiting_confirmation' }, { order: 'longest_proposed' }),
  requests: {
    query: { part: 'all', state: 'request_waiting' },
    isList: false,
    requestsTo: 'office',
    order: 'longest_requested',
  },
  escalated: list({ part: 'all', state: 'red', escalation: 2 }),
  overdue: list({ part: 'all', state: 'red' }, { limit: none }),
} satisfies Record<string, BlockRule>

export const committeeBlocks = (personId: string) =>
  ({
    requests: {
      query: { part: 'all', state: 'request_waiting' },
      isList: false,
      requestsTo: 'committee_leader',
      order: 'longest_requested',
    },
    inCharge: list({ part: 'all', state: 'red', leaderPersonId: personId }),
    overdue: list({ part: 'all', state: 'red' }),
  }) satisfies Record<string, BlockRule>
