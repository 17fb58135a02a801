import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DutyEventFact, type DutyEventKind, dutyEventKinds, type Stage } from './duty-event.ts'
import { foldEvents, foldTerms } from './fold-events.ts'

const event = (kind: DutyEventKind, hour: number, more: Partial<DutyEventFact> = {}): DutyEventFact => ({
  kind,
  at: new Date(Date.UTC(2026, 2, 2, hour)),
  on: '2026-03-02',
  ...more,
})

/** The shortest way to each stage. */
const waysTo: Record<Stage, DutyEventFact[]> = {
  awaiting_acknowledgement: [event('assigned', 0)],
  in_progress: [event('assigned', 0), event('acknowledged', 1)],
  awaiting_confirmation: [event('assigned', 0), event('completion_proposed', 1)],
  completed: [event('assigned', 0), event('completion_proposed', 1), event('completion_accepted', 2)],
  cancelled: [event('assigned', 0), event('cancelled', 1)],
  paused: [event('assigned', 0), event('paused', 1)],
  recalled: [event('assigned', 0), event('recalled', 1)],
}

describe('what an amending directive does at each stage', () => {
  it.each<[DutyEventKind, Stage, next: Stage, deadline: boolean, lead: boolean]>([
    ['deadline_changed', 'awaiting_acknowledgement', 'awaiting_acknowledgement', true, false],
    ['deadline_changed', 'in_progress', 'in_progress', true, false],
    ['deadline_changed', 'awaiting_confirmation', 'awaiting_confirmation', true, false],
    ['deadline_changed', 'completed', 'completed', false, false],
    ['deadline_changed', 'cancelled', 'cancelled', false, false],
    ['lead_changed', 'awaiting_acknowledgement', 'awaiting_acknowledgement', false, true],
    ['lead_changed', 'in_progress', 'awaiting_acknowledgement', false, true],
    ['lead_changed', 'awaiting_confirmation', 'awaiting_confirmation', false, false],
    ['lead_changed', 'paused', 'paused', false, true],
    ['lead_changed', 'completed', 'completed', false, false],
    ['lead_changed', 'cancelled', 'cancelled', false, false],
    ['wording_changed', 'awaiting_acknowledgement', 'awaiting_acknowledgement', false, false],
    ['wording_changed', 'in_progress', 'in_progress', false, false],
    ['wording_changed', 'awaiting_confirmation', 'awaiting_confirmation', false, false],
    ['wording_changed', 'completed', 'completed', false, false],
    ['wording_changed', 'cancelled', 'cancelled', false, false],
    ['cancelled', 'awaiting_acknowledgement', 'cancelled', false, false],
    ['cancelled', 'in_progress', 'cancelled', false, false],
    ['cancelled', 'awaiting_confirmation', 'cancelled', false, false],
    ['cancelled', 'completed', 'completed', false, false],
    ['cancelled', 'cancelled', 'cancelled', false, false],
  ])('%s at %s leads to %s', (kind, stage, next, deadline, lead) => {
    const events = [...waysTo[stage], event(kind, 9, { to: 'new' })]
    expect(foldEvents(waysTo[stage]).stage).toBe(stage)
    expect(foldEvents(events).stage).toBe(next)
    expect(foldTerms(events)).toEqual({
      ...(deadline ? { deadlineOn: 'new' } : {}),
      ...(lead ? { leadOrganizationId: 'new' } : {}),
    })
  })
})

describe('terms', () => {
  it('are those of the last change, in whatever order the events come', () => {
    const events = [
      event('deadline_changed', 5, { to: '2026-06-30' }),
      event('assigned', 0),
      event('deadline_changed', 3, { to: '2026-05-31' }),
      event('lead_changed', 4, { to: 'second' }),
    ]
    expect(foldTerms(events)).toEqual({ deadlineOn: '2026-06-30', leadOrganizationId: 'second' })
  })

  it('never change once the assignment is over, whatever happens but a reopening', () => {
    const later = fc.array(fc.constantFrom(...dutyEventKinds.filter((kind) => kind !== 'reopened')), { maxLength: 8 })
    fc.assert(
      fc.property(fc.constantFrom<Stage>('completed', 'cancelled', 'recalled'), later, (stage, kinds) => {
        const after = kinds.map((kind, index) => event(kind, 10 + index, { to: `later ${index}` }))
        expect(foldTerms([...waysTo[stage], ...after])).toEqual({})
        expect(foldEvents([...waysTo[stage], ...after]).stage).toBe(stage)
      }),
    )
  })
})

describe('requests, extensions and contributions', () => {
  const began = [event('assigned', 0), event('acknowledged', 1)]
  it.each<[string, DutyEventFact[], Partial<ReturnType<typeof foldEvents>>]>([
    [
      'an extension asked for waits with who decides it',
      [event('extension_requested', 2, { approver: 'committee_leader' })],
      { openRequest: 'extension', requestedOn: '2026-03-02', requestApprover: 'committee_leader', extensionCount: 0 },
    ],
    [
      'granted it counts, and nothing waits',
      [event('extension_requested', 2), event('extension_granted', 3, { to: '2026-04-30' })],
      { openRequest: null, requestedOn: null, requestApprover: null, extensionCount: 1 },
    ],
    [
      'declined it does not count',
      [event('extension_requested', 2), event('extension_declined', 3)],
      { openRequest: null, extensionCount: 0 },
    ],
    ['given unasked it counts alike', [event('extension_granted', 3, { to: '2026-04-30' })], { extensionCount: 1 }],
    [
      'a second request while one waits changes nothing',
      [event('extension_requested', 2), event('refusal_raised', 3)],
      { openRequest: 'extension' },
    ],
    [
      'another kind of answer does not close it',
      [event('refusal_raised', 2), event('extension_declined', 3)],
      { openRequest: 'refusal' },
    ],
    ['a new lead has asked for nothing', [event('refusal_raised', 2), event('lead_changed', 3)], { openRequest: null }],
    [
      'proposing completion leaves nothing to ask for',
      [event('extension_requested', 2), event('completion_proposed', 3)],
      { openRequest: null, stage: 'awaiting_confirmation' },
    ],
    [
      'a pause keeps the request',
      [event('extension_requested', 2), event('paused', 3)],
      { openRequest: 'extension', stage: 'paused', pausedOn: '2026-03-02' },
    ],
    [
      'contributions are owed until given, the earliest day first',
      [
        event('contribution_asked', 2, { contributionId: 'a', dueOn: '2026-03-20' }),
        event('contribution_asked', 3, { contributionId: 'b', dueOn: '2026-03-10' }),
        event('contribution_asked', 4, { contributionId: 'c' }),
      ],
      { openContributionCount: 3, contributionDueOn: '2026-03-10' },
    ],
    [
      'what was given may be sent back with another day',
      [
        event('contribution_asked', 2, { contributionId: 'a', dueOn: '2026-03-20' }),
        event('contribution_given', 3, { contributionId: 'a' }),
        event('contribution_returned', 4, { contributionId: 'a', dueOn: '2026-03-25' }),
      ],
      { openContributionCount: 1, contributionDueOn: '2026-03-25' },
    ],
    [
      'nothing more is owed once dropped',
      [
        event('contribution_asked', 2, { contributionId: 'a' }),
        event('contribution_dropped', 3, { contributionId: 'a' }),
      ],
      { openContributionCount: 0, contributionDueOn: null },
    ],
    [
      'what was accepted is open again, and says how often',
      [event('completion_proposed', 2), event('completion_accepted', 3, { quality: 'good' }), event('reopened', 4)],
      { stage: 'in_progress', completedOn: null, quality: null, proposedOn: null, reopenCount: 1 },
    ],
  ])('%s', (_story, events, expected) => {
    expect(foldEvents([...began, ...events])).toMatchObject(expected)
  })

  it('the deadline in force is the last one set, by a directive or by an extension', () => {
    const changes = [
      event('extension_granted', 3, { to: '2026-04-30' }),
      event('deadline_changed', 4, { to: '2026-05-31' }),
      event('extension_granted', 5, { to: '2026-06-30' }),
    ]
    expect(foldTerms([...began, ...changes])).toEqual({ deadlineOn: '2026-06-30' })
  })
})
