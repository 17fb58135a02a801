import { describe, expect, it } from 'vitest'
import { addDays } from '../../../pack-kit/index.ts'
import type { ChaseWindows } from './chase-windows.ts'
import type { ChasedDuty } from './chased-duty.ts'
import { countFrom } from './day-counter.ts'
import { judgeDuty } from './judge-duty.ts'

/** Tết 2026: Saturday 14 to Sunday 22 February. */
const holidays = new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'])
const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
const calendar = { isWorkingDay: (date: string) => !isWeekend(date) && !holidays.has(date) }

const windows: ChaseWindows = {
  daysAhead: [7, 3, 1, 0],
  overdueEveryDays: 5,
  escalation: { agencyHead: 1, office: 5, committee: 10 },
  inactivityDays: 15,
  officeWaitDays: 3,
}
const duty: ChasedDuty = {
  shape: 'whole',
  stage: 'in_progress',
  deadlineOn: '2026-03-20',
  assignedOn: '2026-01-05',
  lastSignOn: '2026-03-10',
  proposedOn: null,
  requestedOn: null,
  requestApprover: null,
  escalation: 0,
}
const judge = (day: string, change: Partial<ChasedDuty> = {}, own: Partial<ChaseWindows> = {}) => {
  const { reminders, escalation } = judgeDuty({ ...duty, ...change }, { ...windows, ...own }, countFrom(calendar, day))
  return [reminders.map(({ kind, mark }) => `${kind} ${mark}`), escalation]
}
const due = (deadlineOn: string, change: Partial<ChasedDuty> = {}) => ({
  deadlineOn,
  lastSignOn: '2026-03-10',
  ...change,
})

describe('ahead of the deadline (Friday 20/03/2026)', () => {
  it.each([
    ['2026-03-12', []],
    ['2026-03-13', ['ahead 2026-03-20:7']],
    ['2026-03-14', ['ahead 2026-03-20:7']],
    ['2026-03-16', ['ahead 2026-03-20:7']],
    ['2026-03-17', ['ahead 2026-03-20:3']],
    ['2026-03-19', ['ahead 2026-03-20:1']],
    ['2026-03-20', ['today 2026-03-20:0']],
  ])('on %s: %j', (day, expected) => {
    expect(judge(day)).toEqual([expected, 0])
  })

  it.each([
    ['three days ahead is a Sunday: told on Friday', '2026-03-13', '2026-03-18', 'ahead 2026-03-18:3'],
    ['due on a Saturday: told on Friday', '2026-03-20', '2026-03-21', 'today 2026-03-21:0'],
    ['due on a Sunday, a day ahead is Saturday: the last one wins', '2026-03-20', '2026-03-22', 'today 2026-03-22:0'],
    [
      'due the day after Tết: three days and one ahead were told before it',
      '2026-02-13',
      '2026-02-23',
      'ahead 2026-02-23:1',
    ],
    ['due within Tết: told on the last day worked', '2026-02-13', '2026-02-18', 'today 2026-02-18:0'],
    ['due on the first working day of the year', '2026-01-02', '2026-01-05', 'ahead 2026-01-05:1'],
  ])('%s', (_name, day, deadlineOn, expected) => {
    expect(judge(day, { deadlineOn, lastSignOn: day, assignedOn: '2025-12-01' })[0]).toEqual([expected])
  })

  it('what was given after its window began is not told of it again', () => {
    expect(judge('2026-03-18', { assignedOn: '2026-03-17' })).toEqual([[], 0])
    expect(judge('2026-03-19', { assignedOn: '2026-03-17' })).toEqual([['ahead 2026-03-20:1'], 0])
    expect(judge('2026-03-20', { assignedOn: '2026-03-20' })).toEqual([[], 0])
  })

  it('shorter windows tell later', () => {
    expect(judge('2026-03-18', {}, { daysAhead: [0] })).toEqual([[], 0])
    expect(judge('2026-03-20', {}, { daysAhead: [0] })).toEqual([['today 2026-03-20:0'], 0])
  })
})

describe('overdue and told upwards, in working days', () => {
  it.each([
    ['2026-03-21', 0, [], 0],
    ['2026-03-22', 0, [], 0],
    ['2026-03-23', 0, ['overdue 2026-03-20:0', 'escalated 2026-03-20:1'], 1],
    ['2026-03-24', 1, ['overdue 2026-03-20:0'], 1],
    ['2026-03-27', 1, ['overdue 2026-03-20:0', 'escalated 2026-03-20:2'], 2],
    ['2026-03-28', 0, [], 0],
    ['2026-03-30', 2, ['overdue 2026-03-20:1'], 2],
    ['2026-04-03', 2, ['overdue 2026-03-20:1', 'escalated 2026-03-20:3'], 3],
    ['2026-04-06', 3, ['overdue 2026-03-20:2'], 3],
  ])('on %s, told up to %d: %j', (day, escalation, expected, level) => {
    expect(judge(day, { escalation })).toEqual([expected, level])
  })

  it('a break counts nothing: due the day before Tết, the first day late is the first one after it', () => {
    const change = { deadlineOn: '2026-02-13', lastSignOn: '2026-02-13' }
    expect(judge('2026-02-22', change)).toEqual([[], 0])
    expect(judge('2026-02-23', change)).toEqual([['overdue 2026-02-13:0', 'escalated 2026-02-13:1'], 1])
  })

  it('days missed are told once, and every level passed', () => {
    expect(judge('2026-04-10', { escalation: 0 })).toEqual([
      ['overdue 2026-03-20:2', 'escalated 2026-03-20:1', 'escalated 2026-03-20:2', 'escalated 2026-03-20:3'],
      3,
    ])
  })

  it('a part goes no further than who gave it on', () => {
    expect(judge('2026-04-10', { shape: 'part', escalation: 2 })).toEqual([['overdue 2026-03-20:2'], 2])
  })

  it('comes down when the deadline lies ahead again, and windows begin anew', () => {
    expect(judge('2026-04-06', due('2026-04-30', { escalation: 3, lastSignOn: '2026-04-06' }))).toEqual([
      ['lowered 2026-04-30:3>0'],
      0,
    ])
    expect(judge('2026-04-23', due('2026-04-30', { lastSignOn: '2026-04-06' }))[0]).toContain('ahead 2026-04-30:7')
    expect(judge('2026-04-06', due('2026-04-02', { escalation: 3 }))).toEqual([
      ['overdue 2026-04-02:0', 'lowered 2026-04-02:3>1'],
      1,
    ])
    expect(judge('2026-04-06', { deadlineOn: null, escalation: 2, lastSignOn: '2026-04-06' })).toEqual([
      ['lowered null:2>0'],
      0,
    ])
  })
})

describe('silence', () => {
  const silentFor = (days: number, day: string) => ({ deadlineOn: null, lastSignOn: addDays(day, -days) })
  it.each([
    ['2026-04-07', 14, []],
    ['2026-04-07', 15, ['inactive 2026-03-23:1']],
    ['2026-04-07', 29, ['inactive 2026-03-09:1']],
    ['2026-04-07', 30, ['inactive 2026-03-08:2']],
    ['2026-04-07', 90, ['inactive 2026-01-07:2']],
    ['2026-04-05', 20, []],
  ])('on %s, %d days without a sign: %j', (day, days, expected) => {
    expect(judge(day, silentFor(days, day))[0]).toEqual(expected)
  })

  it('of what is about to fall due only that is told', () => {
    const change = { lastSignOn: '2026-01-05' }
    expect(judge('2026-03-12', change)[0]).toEqual(['inactive 2026-01-05:2'])
    expect(judge('2026-03-16', change)[0]).toEqual(['ahead 2026-03-20:7'])
  })

  it('of what is overdue only the lateness is told', () => {
    expect(judge('2026-03-24', { lastSignOn: '2026-01-05', escalation: 1 })[0]).toEqual(['overdue 2026-03-20:0'])
  })
})

describe('waiting for somebody else', () => {
  const proposed = { stage: 'awaiting_confirmation', proposedOn: '2026-03-19' } as const
  const asked = { requestedOn: '2026-03-19', requestApprover: 'office' } as const
  it.each<[string, Partial<ChasedDuty>, string, string[]]>([
    ['proposed, two working days ago', proposed, '2026-03-23', []],
    ['proposed, three working days ago', proposed, '2026-03-24', ['office_waits 2026-03-19:1']],
    ['proposed, long ago, on a Saturday', proposed, '2026-03-28', []],
    ['proposed, five working days ago', proposed, '2026-03-26', ['office_waits 2026-03-19:1']],
    ['proposed, six working days ago', proposed, '2026-03-27', ['office_waits 2026-03-19:2']],
    ['an extension asked for, overdue meanwhile', asked, '2026-03-24', ['office_waits 2026-03-19:1']],
    ['an extension asked for, due today', asked, '2026-03-20', []],
  ])('%s: on %3$s the agency hears nothing', (_name, change, day, expected) => {
    expect(judge(day, { ...change, escalation: 1 })).toEqual([expected, 1])
  })
})
