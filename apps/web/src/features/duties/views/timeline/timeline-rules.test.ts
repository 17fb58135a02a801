import { describe, expect, it } from 'vitest'
import type { TimelineLine } from '../../../../api/operations'
import { describeLine } from './describe-line'
import { type BarFacts, placeBar } from './place-bar'
import { rowsInView } from './rows-in-view'
import { timelineRows } from './timeline-rows'
import { placeDay, timelineWindow } from './timeline-window'

describe('the window', () => {
  it.each([
    ['week', '2026-03-18', 0, '2026-02-23', '2026-04-20', ['23/02', '13/04']],
    ['week', '2026-01-01', 1, '2025-12-15', '2026-02-09', ['15/12', '02/02']],
    ['month', '2026-03-18', 0, '2025-12-01', '2026-08-01', ['12/2025', '7/2026']],
    ['month', '2026-03-31', -3, '2025-09-01', '2026-05-01', ['9/2025', '4/2026']],
    ['quarter', '2026-03-18', 0, '2025-04-01', '2027-04-01', ['Quý II/2025', 'Quý I/2027']],
    ['quarter', '2026-12-31', 4, '2027-01-01', '2029-01-01', ['Quý I/2027', 'Quý IV/2028']],
  ] as const)('%s around %s, moved %i: %s to %s', (zoom, today, moved, from, to, [first, last]) => {
    const window = timelineWindow(zoom, today, moved)
    expect(window).toMatchObject({ from, to })
    expect(window.ticks).toHaveLength(8)
    expect([window.ticks[0]?.label, window.ticks[7]?.label, window.ticks[0]?.at]).toEqual([first, last, 0])
  })

  it('places days by their share of it, also those outside', () => {
    const window = { from: '2026-01-01', to: '2026-04-11' }
    expect(['2026-01-01', '2026-02-20', '2026-04-11', '2025-12-22'].map((day) => placeDay(window, day))).toEqual([
      0, 50, 100, -10,
    ])
  })
})

/** 100 days from 01/01/2026: one day is one percent. */
const window = { zoom: 'month' as const, from: '2026-01-01', to: '2026-04-11', ticks: [] }
const today = '2026-02-20'
type Given = Partial<Omit<BarFacts, 'state'>> & { state?: Partial<BarFacts['state']> }
const facts = ({ state, ...given }: Given = {}): BarFacts => ({
  assignedOn: '2026-01-11',
  deadlineOn: '2026-03-01',
  firstDeadlineOn: '2026-03-01',
  steps: [],
  pauses: [],
  ...given,
  state: { stage: 'in_progress', completedOn: null, proposedOn: null, pausedOn: null, cancelledOn: null, ...state },
})
const rounded = (given: Given) => {
  const { spans, marks, outside } = placeBar(facts(given), window, today)
  return {
    spans: spans.map(({ kind, left, width }) => [kind, Math.round(left), Math.round(width)]),
    marks: marks.map(({ kind, at }) => [kind, Math.round(at)]),
    outside,
  }
}

describe('a bar', () => {
  it.each<[string, Given, ReturnType<typeof rounded>]>([
    [
      'from the day it was given to its deadline, both inside',
      {},
      { spans: [['given', 10, 50]], marks: [['deadline', 60]], outside: null },
    ],
    [
      'late until today',
      { deadlineOn: '2026-02-10', firstDeadlineOn: '2026-02-10' },
      {
        spans: [
          ['given', 10, 31],
          ['late', 41, 10],
        ],
        marks: [['deadline', 41]],
        outside: null,
      },
    ],
    [
      'late until the day it was proposed, waiting for the office since',
      {
        deadlineOn: '2026-02-10',
        firstDeadlineOn: '2026-02-10',
        state: { stage: 'awaiting_confirmation', proposedOn: '2026-02-12' },
      },
      {
        spans: [
          ['given', 10, 31],
          ['late', 41, 2],
        ],
        marks: [
          ['deadline', 41],
          ['proposed', 42],
        ],
        outside: null,
      },
    ],
    [
      'completed in time',
      { state: { stage: 'completed', completedOn: '2026-02-01', proposedOn: '2026-02-01' } },
      {
        spans: [['given', 10, 50]],
        marks: [
          ['deadline', 60],
          ['completed', 31],
        ],
        outside: null,
      },
    ],
    [
      'extended twice: each step a stretch, the first deadline still seen',
      {
        firstDeadlineOn: '2026-01-20',
        steps: [
          { on: '2026-01-18', to: '2026-02-10', kind: 'extended' },
          { on: '2026-02-05', to: '2026-03-01', kind: 'extended' },
        ],
      },
      {
        spans: [
          ['given', 10, 10],
          ['extended', 20, 21],
          ['extended', 41, 19],
        ],
        marks: [
          ['first_deadline', 20],
          ['deadline', 60],
        ],
        outside: null,
      },
    ],
    [
      'brought forward: the bar ends earlier, the first deadline stays as a mark',
      { firstDeadlineOn: '2026-03-20', steps: [{ on: '2026-01-15', to: '2026-03-01', kind: 'changed' }] },
      {
        spans: [['given', 10, 50]],
        marks: [
          ['first_deadline', 79],
          ['deadline', 60],
        ],
        outside: null,
      },
    ],
    [
      'paused, then going on; and paused still, lateness frozen',
      {
        deadlineOn: '2026-02-10',
        firstDeadlineOn: '2026-02-10',
        pauses: [
          { from: '2026-01-21', to: '2026-01-25' },
          { from: '2026-02-12', to: null },
        ],
        state: { stage: 'paused', pausedOn: '2026-02-12' },
      },
      {
        spans: [
          ['given', 10, 31],
          ['late', 41, 2],
          ['paused', 20, 5],
          ['paused', 42, 9],
        ],
        marks: [['deadline', 41]],
        outside: null,
      },
    ],
    [
      'without a deadline, until today',
      { deadlineOn: null, firstDeadlineOn: null },
      { spans: [['undated', 10, 41]], marks: [], outside: null },
    ],
    [
      'dropped: never late',
      { deadlineOn: '2026-02-10', firstDeadlineOn: '2026-02-10', state: { stage: 'recalled' } },
      { spans: [['given', 10, 31]], marks: [['deadline', 41]], outside: null },
    ],
    [
      'longer than the picture on both sides',
      { assignedOn: '2025-01-01', deadlineOn: '2027-01-01', firstDeadlineOn: '2027-01-01' },
      { spans: [['given', 0, 100]], marks: [], outside: null },
    ],
    [
      'over before the picture begins',
      {
        assignedOn: '2025-01-01',
        deadlineOn: '2025-06-01',
        firstDeadlineOn: '2025-06-01',
        state: { stage: 'completed', completedOn: '2025-05-01' },
      },
      { spans: [], marks: [], outside: 'before' },
    ],
    [
      'given after it ends',
      { assignedOn: '2026-05-01', deadlineOn: '2026-06-01', firstDeadlineOn: '2026-06-01' },
      { spans: [], marks: [], outside: 'after' },
    ],
  ])('%s', (_name, given, expected) => expect(rounded(given)).toEqual(expected))
})

describe('a bar in words', () => {
  const say = (given: Given, state: { daysLate?: number } = {}) => {
    const all = facts(given)
    return describeLine({ ...all, state: { daysLate: 0, extensionCount: 0, ...all.state, ...state } })
  }
  it.each<[string, string]>([
    [say({}), 'Giao 11/01/2026, thời hạn 01/03/2026'],
    [say({ deadlineOn: null, firstDeadlineOn: null }), 'Giao 11/01/2026, không thời hạn'],
    [
      say(
        {
          firstDeadlineOn: '2026-01-20',
          steps: [{ on: '2026-01-18', to: '2026-03-01', kind: 'extended' }],
          pauses: [{ from: '2026-02-01', to: '2026-02-05' }],
        },
        { daysLate: 3 },
      ),
      'Giao 11/01/2026, thời hạn 20/01/2026; gia hạn đến 01/03/2026 (ngày 18/01/2026); tạm dừng từ 01/02/2026 đến 05/02/2026; quá hạn 3 ngày',
    ],
    [
      say({ state: { stage: 'completed', completedOn: '2026-02-01' } }),
      'Giao 11/01/2026, thời hạn 01/03/2026; hoàn thành 01/02/2026',
    ],
  ])('%s', (said, expected) => expect(said).toBe(expected))
})

describe('the rows', () => {
  const line = (id: string, lead: string) =>
    ({
      id,
      lead: { id: lead, name: lead, shortName: null },
      directive: { id: 'd', kind: 'chi_thi', number: '5', symbol: 'CT', subject: null },
    }) as TimelineLine
  const told = (...given: Parameters<typeof timelineRows>) =>
    timelineRows(...given).map((row) =>
      row.kind === 'line'
        ? `${'-'.repeat(row.depth)}${row.line.id}`
        : row.kind === 'group'
          ? `[${row.title}]`
          : row.words,
    )
  const lines = [line('1', 'A'), line('2', 'A'), line('3', 'B')]

  it('name a group once, before its lines', () => {
    expect(told(lines, 'lead', new Map())).toEqual(['[A]', '1', '2', '[B]', '3'])
    expect(told(lines, 'directive', new Map())).toEqual(['[Chỉ thị số 5/CT]', '1', '2', '3'])
    expect(told([], 'lead', new Map())).toEqual([])
  })

  it('show parts below their whole once it is opened', () => {
    const opened = new Map<string, TimelineLine[] | 'loading'>([
      ['1', [line('1a', 'C')]],
      ['2', 'loading'],
      ['3', []],
    ])
    expect(told(lines, 'lead', opened)).toEqual([
      '[A]',
      '1',
      '-1a',
      '2',
      'Đang tải các phần việc…',
      '[B]',
      '3',
      'Không có phần việc nào đồng chí được xem.',
    ])
  })
})

it.each([
  ['at the top', 1000, { top: 200, screen: 800 }, { first: 0, end: 23 }],
  ['in the middle', 1000, { top: -4000, screen: 800 }, { first: 92, end: 128 }],
  ['at the end', 100, { top: -3600, screen: 800 }, { first: 82, end: 100 }],
  ['scrolled far past', 10, { top: -9000, screen: 800 }, { first: 10, end: 10 }],
  ['not scrolled to yet', 1000, { top: 5000, screen: 800 }, { first: 0, end: 0 }],
  ['nothing', 0, { top: 0, screen: 800 }, { first: 0, end: 0 }],
] as const)('rows drawn %s', (_where, count, view, expected) => expect(rowsInView(count, 40, view)).toEqual(expected))
