import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../pack-kit/index.ts'
import { type DutyEventFact, type DutyEventKind, dutyEventKinds, qualities } from './duty-event.ts'
import { classOf, type Deadline, deriveState, displayStates, dutyClasses } from './duty-state.ts'
import { foldEvents } from './fold-events.ts'

const event = (kind: DutyEventKind, on: string, more: Partial<DutyEventFact> = {}): DutyEventFact => ({
  kind,
  at: new Date(`${on}T09:00:00+07:00`),
  on,
  ...more,
})
const due = (on: string): Deadline => ({ kind: 'date', on })
const noDeadline: Deadline = { kind: 'none', on: null }

const assigned = event('assigned', '2026-03-02')
const acknowledged = event('acknowledged', '2026-03-03')
const proposed = (on: string) => event('completion_proposed', on)
const returned = (on: string) => event('completion_returned', on)
const accepted = (on: string) => event('completion_accepted', on, { quality: 'good' })

type Row = [
  story: string,
  events: DutyEventFact[],
  deadline: Deadline,
  today: string,
  expected: Partial<ReturnType<typeof deriveState>>,
]

describe('the state of an assignment', () => {
  it.each<Row>([
    [
      'new, in time',
      [assigned],
      due('2026-03-31'),
      '2026-03-02',
      { class: 'in_progress_on_time', display: 'awaiting_acknowledgement', turn: 'agency', daysLeft: 29 },
    ],
    [
      'new, due tomorrow: still to be acknowledged',
      [assigned],
      due('2026-03-10'),
      '2026-03-09',
      { display: 'awaiting_acknowledgement', daysLeft: 1 },
    ],
    [
      'never acknowledged, past its day: the clock did not wait',
      [assigned],
      due('2026-03-10'),
      '2026-03-12',
      { class: 'in_progress_overdue', display: 'overdue', daysLate: 2, daysLeft: null },
    ],
    [
      'in progress, far away',
      [assigned, acknowledged],
      due('2026-03-31'),
      '2026-03-23',
      { class: 'in_progress_on_time', display: 'on_time', daysLeft: 8 },
    ],
    [
      'in progress, within seven days',
      [assigned, acknowledged],
      due('2026-03-31'),
      '2026-03-24',
      { display: 'due_soon', daysLeft: 7 },
    ],
    [
      'on its day: in time',
      [assigned, acknowledged],
      due('2026-03-31'),
      '2026-03-31',
      { class: 'in_progress_on_time', display: 'due_soon', daysLeft: 0, daysLate: 0 },
    ],
    [
      'the day after: overdue',
      [assigned, acknowledged],
      due('2026-03-31'),
      '2026-04-01',
      { class: 'in_progress_overdue', display: 'overdue', daysLate: 1 },
    ],
    [
      'proposed in time, the office is slow',
      [assigned, acknowledged, proposed('2026-03-31')],
      due('2026-03-31'),
      '2026-04-20',
      {
        class: 'in_progress_on_time',
        display: 'awaiting_confirmation',
        turn: 'office',
        daysLate: 0,
        officeDays: 20,
        officeDaysInAll: 20,
      },
    ],
    [
      'proposed late, lateness stands still',
      [assigned, proposed('2026-04-03')],
      due('2026-03-31'),
      '2026-04-20',
      { class: 'in_progress_overdue', display: 'awaiting_confirmation', turn: 'office', daysLate: 3 },
    ],
    [
      'accepted weeks later: done on the day it was proposed',
      [assigned, proposed('2026-03-31'), accepted('2026-04-20')],
      due('2026-03-31'),
      '2026-12-31',
      {
        class: 'completed_on_time',
        display: 'completed_on_time',
        turn: 'none',
        completedOn: '2026-03-31',
        daysLate: 0,
        quality: 'good',
        officeDays: null,
        officeDaysInAll: 20,
      },
    ],
    [
      'proposed and accepted late',
      [assigned, proposed('2026-04-05'), accepted('2026-04-06')],
      due('2026-03-31'),
      '2026-12-31',
      { class: 'completed_late', display: 'completed_late', completedOn: '2026-04-05', daysLate: 5 },
    ],
    [
      'returned: not done, and late once its day has passed',
      [assigned, proposed('2026-03-30'), returned('2026-04-02')],
      due('2026-03-31'),
      '2026-04-02',
      {
        class: 'in_progress_overdue',
        display: 'overdue',
        turn: 'agency',
        daysLate: 2,
        proposedOn: null,
        returnCount: 1,
        officeDaysInAll: 3,
      },
    ],
    [
      'returned in time: the deadline still stands',
      [assigned, acknowledged, proposed('2026-03-20'), returned('2026-03-21')],
      due('2026-03-31'),
      '2026-03-21',
      { class: 'in_progress_on_time', display: 'on_time', returnCount: 1 },
    ],
    [
      'returned, proposed again late, accepted: judged by the second proposal',
      [assigned, proposed('2026-03-30'), returned('2026-04-01'), proposed('2026-04-04'), accepted('2026-04-10')],
      due('2026-03-31'),
      '2026-05-01',
      { class: 'completed_late', completedOn: '2026-04-04', daysLate: 4, returnCount: 1, officeDaysInAll: 8 },
    ],
    [
      'no deadline, new',
      [assigned],
      noDeadline,
      '2026-09-01',
      { class: 'no_deadline', display: 'awaiting_acknowledgement', daysLate: 0, daysLeft: null },
    ],
    [
      'no deadline, in progress',
      [assigned, acknowledged],
      noDeadline,
      '2030-01-01',
      { class: 'no_deadline', display: 'no_deadline', daysLate: 0 },
    ],
    [
      'no deadline, done',
      [assigned, proposed('2026-05-01'), accepted('2026-05-02')],
      noDeadline,
      '2030-01-01',
      { class: 'no_deadline', display: 'completed_no_deadline', completedOn: '2026-05-01' },
    ],
    [
      'recurring: no single day to be late for',
      [assigned, acknowledged],
      { kind: 'recurrence', on: null },
      '2030-01-01',
      { class: 'no_deadline', display: 'no_deadline' },
    ],
    [
      'reports and steps move nothing',
      [
        assigned,
        acknowledged,
        event('step_added', '2026-03-04'),
        event('progress_reported', '2026-03-05', { text: 'Đã họp' }),
      ],
      due('2026-03-31'),
      '2026-03-06',
      { stage: 'in_progress', display: 'on_time', lastReportText: 'Đã họp' },
    ],
    [
      'a difficulty does not stop the clock',
      [assigned, event('difficulty_raised', '2026-03-05')],
      due('2026-03-31'),
      '2026-04-02',
      { class: 'in_progress_overdue', openDifficultyCount: 1 },
    ],
    [
      'forwarded, then decided: none open',
      [
        assigned,
        event('difficulty_raised', '2026-03-05'),
        event('difficulty_forwarded', '2026-03-06'),
        event('difficulty_decided', '2026-03-07'),
      ],
      noDeadline,
      '2026-03-08',
      { openDifficultyCount: 0 },
    ],
    [
      'accepted without a proposal: nothing happened',
      [assigned, accepted('2026-03-05')],
      due('2026-03-31'),
      '2026-03-06',
      { stage: 'awaiting_acknowledgement', completedOn: null, quality: null },
    ],
    [
      'acknowledged after it was proposed: nothing happened',
      [assigned, proposed('2026-03-05'), event('acknowledged', '2026-03-06')],
      due('2026-03-31'),
      '2026-03-07',
      { stage: 'awaiting_confirmation' },
    ],
    [
      'returned after it was completed: nothing happened',
      [assigned, proposed('2026-03-05'), accepted('2026-03-06'), returned('2026-03-07')],
      due('2026-03-31'),
      '2026-03-08',
      { stage: 'completed', returnCount: 0 },
    ],
  ])('%s', (_story, events, deadline, today, expected) => {
    expect(deriveState({ events, deadline }, today)).toMatchObject(expected)
  })
})

const start = '2026-01-01'
const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(start, days))
const anyDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  anyDay.map(due),
  fc.constant(noDeadline),
  fc.constant<Deadline>({ kind: 'recurrence', on: null }),
)
/** Any kind of event, those that lead to an end more often, so that ends are reached at all. */
const anyKind = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('completion_proposed' as const, 'completion_accepted' as const) },
  { weight: 3, arbitrary: fc.constantFrom(...dutyEventKinds) },
)
/** Any history, sensible or not, at distinct moments after the assignment. */
const anyHistory = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 * 24 }), { maxLength: 14 })
  .chain((hours) =>
    fc.tuple(
      ...hours.map((hour) =>
        fc.record({
          hour: fc.constant(hour),
          kind: anyKind,
          quality: fc.constantFrom(...qualities),
        }),
      ),
    ),
  )
  .map((made): DutyEventFact[] => [
    { kind: 'assigned', at: new Date(Date.parse(`${start}T00:00:00+07:00`)), on: start },
    ...made.map(({ hour, kind, quality }): DutyEventFact => {
      const at = new Date(Date.parse(`${start}T00:00:00+07:00`) + hour * 3_600_000)
      return {
        kind,
        at,
        on: addDays(start, Math.floor(hour / 24)),
        ...(kind === 'completion_accepted' ? { quality } : {}),
      }
    }),
  ])

describe('whatever happened', () => {
  it('an assignment has exactly one class and one display state, and the two agree', () => {
    fc.assert(
      fc.property(anyHistory, anyDeadline, anyDay, (events, deadline, today) => {
        const state = deriveState({ events, deadline }, today)
        const isNowhere = state.stage === 'cancelled' || state.stage === 'recalled'
        expect(isNowhere ? [null] : dutyClasses).toContain(state.class)
        expect(displayStates).toContain(state.display)
        expect(state.class === 'no_deadline').toBe(deadline.kind !== 'date' && !isNowhere)
        expect(state.turn === 'none').toBe(isNowhere || state.stage === 'completed' || state.stage === 'paused')
        expect(state.daysLate > 0).toBe(state.class === 'completed_late' || state.class === 'in_progress_overdue')
        expect(state.display !== 'overdue' || state.class === 'in_progress_overdue').toBe(true)
        expect(state.display.startsWith('completed')).toBe(state.stage === 'completed')
        for (const stage of ['cancelled', 'recalled', 'paused'] as const)
          expect(state.display === stage).toBe(state.stage === stage)
      }),
    )
  })

  it('the order in which events are handed over does not matter', () => {
    const shuffled = anyHistory.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, anyDeadline, anyDay, ([events, other], deadline, today) => {
        expect(deriveState({ events: other, deadline }, today)).toEqual(deriveState({ events, deadline }, today))
      }),
    )
  })

  it('once completed, no later day and no later event but a reopening changes class, grade or days late', () => {
    fc.assert(
      fc.property(
        anyHistory,
        anyDeadline,
        anyDay,
        fc.constantFrom(...dutyEventKinds.filter((kind) => kind !== 'reopened')),
        fc.integer({ min: 0, max: 900 }),
        (events, deadline, today, kind, later) => {
          const then = deriveState({ events, deadline }, today)
          fc.pre(then.stage === 'completed')
          const more = { kind, at: new Date('2029-01-01T09:00:00+07:00'), on: '2029-01-01' }
          const now = deriveState({ events: [...events, more], deadline }, addDays(today, later))
          const { class: dutyClass, daysLate, quality, completedOn, returnCount, cancelledOn } = then
          expect(now).toMatchObject({ class: dutyClass, daysLate, quality, completedOn, returnCount, cancelledOn })
        },
      ),
    )
  })

  it('while it is paused, the days that pass never make it later', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyDay, fc.integer({ min: 0, max: 300 }), (events, deadlineOn, day, wait) => {
        const paused = [
          ...events,
          { kind: 'paused' as const, at: new Date('2027-06-01T09:00:00+07:00'), on: '2027-06-01' },
        ]
        const before = deriveState({ events: paused, deadline: due(deadlineOn) }, day)
        fc.pre(before.stage === 'paused')
        const after = deriveState({ events: paused, deadline: due(deadlineOn) }, addDays(day, wait))
        expect(after).toMatchObject({ class: before.class, daysLate: before.daysLate, turn: 'none', daysLeft: null })
      }),
    )
  })

  it('while the office has it, the days of waiting never make it later', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyDay, fc.integer({ min: 0, max: 300 }), (events, deadlineOn, today, wait) => {
        const before = deriveState({ events, deadline: due(deadlineOn) }, today)
        fc.pre(before.turn === 'office')
        const after = deriveState({ events, deadline: due(deadlineOn) }, addDays(today, wait))
        expect(after).toMatchObject({ class: before.class, daysLate: before.daysLate })
        expect(after.officeDays).toBe(Math.max(0, daysBetween(before.proposedOn as string, addDays(today, wait))))
      }),
    )
  })

  it('the stored summary is enough: deriveState is classOf after foldEvents', () => {
    fc.assert(
      fc.property(anyHistory, anyDeadline, anyDay, (events, deadline, today) => {
        const summary = foldEvents(events)
        expect(deriveState({ events, deadline }, today)).toMatchObject({
          ...summary,
          ...classOf(summary, deadline, today),
        })
      }),
    )
  })

  it('completed exactly when a grade was given on a proposal that was not returned', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const summary = foldEvents(events)
        expect(summary.completedOn !== null).toBe(summary.stage === 'completed')
        expect(summary.quality !== null).toBe(summary.stage === 'completed')
        expect(summary.proposedOn !== null).toBe(
          summary.stage === 'completed' || summary.stage === 'awaiting_confirmation',
        )
      }),
    )
  })
})
