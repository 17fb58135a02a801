import { expect, it } from 'vitest'
import { countFrom } from './day-counter.ts'
import { judgeContribution } from './judge-contribution.ts'

/** Worked from Monday to Friday; 20/03/2026 is a Friday, 22/03/2026 a Sunday. */
const on = (today: string) => countFrom({ isWorkingDay: (date) => ![0, 6].includes(new Date(date).getUTCDay()) }, today)
const windows = {
  daysAhead: [7, 3, 1, 0],
  overdueEveryDays: 5,
  escalation: { agencyHead: 1, office: 5, committee: 10 },
  inactivityDays: 15,
  officeWaitDays: 3,
}

it.each<[name: string, today: string, found: string[], dueOn?: string, askedOn?: string]>([
  ['a week before: nothing yet', '2026-03-13', []],
  ['three days before', '2026-03-17', ['contribution_ahead 3']],
  ['the day between: the same window', '2026-03-18', ['contribution_ahead 3']],
  ['the day before', '2026-03-19', ['contribution_ahead 1']],
  ['on the day', '2026-03-20', ['contribution_today 0']],
  ['a day off after it', '2026-03-21', []],
  ['the next day worked', '2026-03-23', ['contribution_overdue 0']],
  ['still the first week late', '2026-03-27', ['contribution_overdue 0']],
  ['the second week late', '2026-03-30', ['contribution_overdue 1']],
  ['due on a Sunday: on the Friday before', '2026-03-20', ['contribution_today 0'], '2026-03-22'],
  [
    'due on a Sunday: on the Monday nobody is late by a day worked',
    '2026-03-23',
    ['contribution_overdue 0'],
    '2026-03-22',
  ],
  ['asked within the window: told by asking', '2026-03-18', [], '2026-03-20', '2026-03-18'],
  ['asked within the window: the next one is told', '2026-03-19', ['contribution_ahead 1'], '2026-03-20', '2026-03-18'],
])('%s', (_name, today, found, dueOn = '2026-03-20', askedOn = '2026-03-02') => {
  const reminders = judgeContribution({ id: 'c', dueOn, askedOn }, windows, on(today))
  expect(reminders).toEqual(
    found.map((line) => {
      const [kind, window] = line.split(' ')
      return { kind, mark: `c/${dueOn}:${window}` }
    }),
  )
})

it('by rules without a near window only the lateness is told', () => {
  const far = { ...windows, daysAhead: [10, 5] }
  const kinds = ['2026-03-19', '2026-03-20', '2026-03-23'].map((today) =>
    judgeContribution({ id: 'c', dueOn: '2026-03-20', askedOn: '2026-03-02' }, far, on(today)).map(({ kind }) => kind),
  )
  expect(kinds).toEqual([[], [], ['contribution_overdue']])
})
