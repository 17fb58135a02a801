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

  it('never change once the assignment is over, whatever happens later', () => {
    const later = fc.array(fc.constantFrom(...dutyEventKinds), { maxLength: 8 })
    fc.assert(
      fc.property(fc.constantFrom<Stage>('completed', 'cancelled'), later, (stage, kinds) => {
        const after = kinds.map((kind, index) => event(kind, 10 + index, { to: `later ${index}` }))
        expect(foldTerms([...waysTo[stage], ...after])).toEqual({})
        expect(foldEvents([...waysTo[stage], ...after]).stage).toBe(stage)
      }),
    )
  })
})
