import { describe, expect, it } from 'vitest'
import { deadlineTrack } from './deadline-track.ts'
import type { DutyEventFact, DutyEventKind } from './duty-event.ts'

const event = (kind: DutyEventKind, on: string, to?: string): DutyEventFact => ({
  kind,
  at: new Date(`${on}T10:00:00+07:00`),
  on,
  to,
})

describe('how a deadline moved', () => {
  it.each([
    ['nothing happened', [event('assigned', '2026-01-05')], [], []],
    [
      'two extensions, told in another order than they came',
      [event('extension_granted', '2026-03-01', '2026-04-30'), event('extension_granted', '2026-02-01', '2026-03-15')],
      [
        { on: '2026-02-01', to: '2026-03-15', kind: 'extended' },
        { on: '2026-03-01', to: '2026-04-30', kind: 'extended' },
      ],
      [],
    ],
    [
      'an amending directive',
      [event('deadline_changed', '2026-02-01', '2026-01-31')],
      [{ on: '2026-02-01', to: '2026-01-31', kind: 'changed' }],
      [],
    ],
    [
      'a pause, resumed with a new day',
      [
        event('paused', '2026-02-01'),
        event('resumed', '2026-02-20'),
        event('deadline_changed', '2026-02-20', '2026-05-01'),
      ],
      [{ on: '2026-02-20', to: '2026-05-01', kind: 'changed' }],
      [{ from: '2026-02-01', to: '2026-02-20' }],
    ],
    ['paused still', [event('paused', '2026-02-01')], [], [{ from: '2026-02-01', to: null }]],
    [
      'paused, then recalled',
      [event('paused', '2026-02-01'), event('recalled', '2026-02-10')],
      [],
      [{ from: '2026-02-01', to: '2026-02-10' }],
    ],
    [
      'a second pause while paused says nothing',
      [event('paused', '2026-02-01'), event('paused', '2026-02-03')],
      [],
      [{ from: '2026-02-01', to: null }],
    ],
    ['resumed without a pause', [event('resumed', '2026-02-01')], [], []],
    ['a change without a day', [event('extension_granted', '2026-02-01')], [], []],
  ] as const)('%s', (_name, events, steps, pauses) => {
    expect(deadlineTrack(events)).toEqual({ steps, pauses })
  })
})
