import { expect, it } from 'vitest'
import type { DutyEventFact, DutyEventKind } from './duty-event.ts'
import { type Deadline, deriveState } from './duty-state.ts'

const event = (kind: DutyEventKind, on: string, more: Partial<DutyEventFact> = {}): DutyEventFact => ({
  kind,
  at: new Date(`${on}T09:00:00+07:00`),
  on,
  ...more,
})
const due = (on: string): Deadline => ({ kind: 'date', on })
const assigned = event('assigned', '2026-03-02')
const acknowledged = event('acknowledged', '2026-03-03')
const proposed = (on: string) => event('completion_proposed', on)
const accepted = (on: string) => event('completion_accepted', on, { quality: 'good' })

type Row = [
  story: string,
  events: DutyEventFact[],
  deadline: Deadline,
  today: string,
  expected: Partial<ReturnType<typeof deriveState>>,
]

it.each<Row>([
  [
    'moved to another lead: to be acknowledged again, the clock goes on',
    [assigned, acknowledged, event('lead_changed', '2026-03-20', { to: 'other' })],
    due('2026-03-31'),
    '2026-04-02',
    { stage: 'awaiting_acknowledgement', acknowledgedAt: null, display: 'overdue', daysLate: 2 },
  ],
  [
    'moved while it waits for the office: judged as it was proposed',
    [assigned, proposed('2026-03-20'), event('lead_changed', '2026-03-21', { to: 'other' })],
    due('2026-03-31'),
    '2026-03-22',
    { stage: 'awaiting_confirmation', proposedOn: '2026-03-20' },
  ],
  [
    'a new deadline and a new wording leave the stage alone',
    [assigned, acknowledged, event('deadline_changed', '2026-03-20'), event('wording_changed', '2026-03-21')],
    due('2026-06-30'),
    '2026-04-02',
    { stage: 'in_progress', class: 'in_progress_on_time', display: 'on_time', daysLate: 0 },
  ],
  [
    'cancelled while overdue: in no class, late by nothing, nobody’s turn',
    [assigned, event('cancelled', '2026-04-05', { cancelledOn: '2026-04-01' })],
    due('2026-03-31'),
    '2026-05-01',
    {
      stage: 'cancelled',
      class: null,
      display: 'cancelled',
      turn: 'none',
      daysLate: 0,
      daysLeft: null,
      cancelledOn: '2026-04-01',
    },
  ],
  [
    'cancelled while the office had it: the office’s days end there',
    [assigned, proposed('2026-03-20'), event('cancelled', '2026-03-25')],
    due('2026-03-31'),
    '2026-05-01',
    { stage: 'cancelled', proposedOn: null, officeDays: null, officeDaysInAll: 5, cancelledOn: '2026-03-25' },
  ],
  [
    'cancelled after it was completed: nothing happened',
    [assigned, proposed('2026-03-05'), accepted('2026-03-06'), event('cancelled', '2026-03-07')],
    due('2026-03-31'),
    '2026-03-08',
    { stage: 'completed', class: 'completed_on_time', cancelledOn: null },
  ],
  [
    'acknowledged, proposed, accepted or moved after it was cancelled: nothing happened',
    [
      assigned,
      event('cancelled', '2026-03-03'),
      event('acknowledged', '2026-03-04'),
      proposed('2026-03-05'),
      accepted('2026-03-06'),
      event('lead_changed', '2026-03-07', { to: 'other' }),
      event('cancelled', '2026-03-08', { cancelledOn: '2026-01-01' }),
    ],
    due('2026-03-31'),
    '2026-03-09',
    { stage: 'cancelled', acknowledgedAt: null, proposedOn: null, completedOn: null, cancelledOn: '2026-03-03' },
  ],
])('%s', (_story, events, deadline, today, expected) => {
  expect(deriveState({ events, deadline }, today)).toMatchObject(expected)
})
