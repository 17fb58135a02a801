import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../../api/operations'
import { acknowledged } from './acknowledged'

const given = (state: Partial<Assignment['state']>, kind: Assignment['deadline']['kind'] = 'date') =>
  ({
    deadline: { kind, on: null, recurrence: null, words: null },
    state: { stage: 'awaiting_acknowledgement', display: 'awaiting_acknowledgement', daysLeft: null, ...state },
    may: { acknowledge: true },
  }) as Assignment

describe('a row just acknowledged', () => {
  it.each([
    ['overdue stays overdue: the clock did not stop', given({ display: 'overdue', daysLate: 3 }), 'overdue'],
    ['seven days left is soon', given({ daysLeft: 7 }), 'due_soon'],
    ['eight days left is in time', given({ daysLeft: 8 }), 'on_time'],
    ['without a deadline', given({}, 'none'), 'no_deadline'],
    ['a recurring one has no single day', given({}, 'recurrence'), 'no_deadline'],
  ])('%s', (_name, assignment, display) => {
    const after = acknowledged(assignment)
    expect(after.state).toMatchObject({ stage: 'in_progress', display })
    expect(after.may.acknowledge).toBe(false)
  })
})
