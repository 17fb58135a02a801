import { describe, expect, it } from 'vitest'
import { groupByPerson } from './group-by-person.ts'
import { staffOf } from './staff-of.ts'
import { type ToldReminder, whoIsTold } from './who-is-told.ts'

const member = (personId: string, organizationId: string, role: string) => ({ personId, organizationId, role })
const staff = staffOf(
  [
    member('head', 'finance', 'agency_leader'),
    member('expert', 'finance', 'specialist'),
    member('focal', 'finance', 'focal_point'),
    member('lonely', 'small', 'agency_leader'),
    member('reader', 'finance', 'viewer'),
    member('homeHead', 'home', 'agency_leader'),
    member('homeExpert', 'home', 'specialist'),
    member('homeFocal', 'home', 'focal_point'),
    member('clerk', 'office', 'office'),
    member('chairman', 'committee', 'committee_leader'),
    member('deputy', 'committee', 'committee_leader'),
  ],
  new Map([['closed', ['finance', 'home']]]),
)

const reminder: ToldReminder = {
  kind: 'overdue',
  mark: '2026-03-20:0',
  assignmentId: 'a',
  shape: 'whole',
  urgency: 'normal',
  deadlineOn: '2026-03-20',
  leadOrganizationId: 'finance',
  parentLeadOrganizationId: null,
  focalOrganizationId: 'home',
  leaderPersonId: null,
  waitsFor: null,
  contributionId: null,
  askedOrganizationId: null,
  request: null,
}
const asked = { contributionId: 'c', askedOrganizationId: 'home', request: 'Số liệu' } as const
const part = { shape: 'part', leadOrganizationId: 'small', parentLeadOrganizationId: 'finance' } as const

it.each<[string, Partial<ToldReminder>, string[]]>([
  ['ahead: who does it', { kind: 'ahead', mark: '2026-03-20:7' }, ['expert', 'focal']],
  [
    'today, at an agency with a head alone',
    { kind: 'today', mark: '2026-03-20:0', leadOrganizationId: 'small' },
    ['lonely'],
  ],
  ['overdue at first: who does it', {}, ['expert', 'focal']],
  ['overdue again: the head too', { mark: '2026-03-20:1' }, ['expert', 'focal', 'head']],
  ['silent: who does it', { kind: 'inactive', mark: '2026-03-01:1' }, ['expert', 'focal']],
  ['silent for long: the head', { kind: 'inactive', mark: '2026-03-01:2' }, ['head']],
  [
    'a contribution ahead: who gives it',
    { ...asked, kind: 'contribution_ahead', mark: 'c/2026-03-20:3' },
    ['homeExpert', 'homeFocal'],
  ],
  [
    'a contribution overdue: who gives it',
    { ...asked, kind: 'contribution_overdue', mark: 'c/2026-03-20:0' },
    ['homeExpert', 'homeFocal'],
  ],
  [
    'a contribution overdue again: their head too',
    { ...asked, kind: 'contribution_overdue', mark: 'c/2026-03-20:1' },
    ['homeExpert', 'homeFocal', 'homeHead'],
  ],
  ['level 1: the head', { kind: 'escalated', mark: '2026-03-20:1' }, ['head']],
  [
    'level 2: the office and the focal agency',
    { kind: 'escalated', mark: '2026-03-20:2' },
    ['clerk', 'homeHead', 'homeFocal'],
  ],
  ['level 3: the committee', { kind: 'escalated', mark: '2026-03-20:3' }, ['chairman', 'deputy']],
  [
    'level 3 with a leader in charge',
    { kind: 'escalated', mark: '2026-03-20:3', leaderPersonId: 'deputy' },
    ['deputy'],
  ],
  ['a part, level 2: the lead that gave it', { ...part, kind: 'escalated', mark: '2026-03-20:2' }, ['head', 'focal']],
  [
    'down from 3 to 1: whom 2 and 3 had told',
    { kind: 'lowered', mark: '2026-04-20:3>1' },
    ['clerk', 'homeHead', 'homeFocal', 'chairman', 'deputy'],
  ],
  ['down from 1: the head', { kind: 'lowered', mark: '2026-04-20:1>0' }, ['head']],
  ['waits for the office', { kind: 'office_waits', mark: '2026-03-19:1', waitsFor: 'office' }, ['clerk']],
  [
    'waits for the leader in charge',
    { kind: 'office_waits', mark: '2026-03-19:1', waitsFor: 'committee_leader', leaderPersonId: 'deputy' },
    ['deputy'],
  ],
  [
    'a part waits for who gave it',
    { ...part, kind: 'office_waits', mark: '2026-03-19:1', waitsFor: 'parent_lead' },
    ['head', 'focal'],
  ],
  [
    'an agency that ended: who took over',
    { leadOrganizationId: 'closed' },
    ['expert', 'focal', 'homeExpert', 'homeFocal'],
  ],
])('%s', (_name, change, expected) => {
  expect(whoIsTold({ ...reminder, ...change }, staff)).toEqual(expected)
})

describe('by person', () => {
  it('each duty once a kind, at its highest level, the earliest deadline first', () => {
    const both = staffOf([member('clerk', 'office', 'office'), member('clerk', 'finance', 'agency_leader')], new Map())
    const level = (assignmentId: string, mark: string, deadlineOn: string): ToldReminder => ({
      ...reminder,
      kind: 'escalated',
      assignmentId,
      mark,
      deadlineOn,
    })
    const [clerk, ...others] = groupByPerson(
      [
        level('b', '2026-03-20:1', '2026-03-20'),
        level('b', '2026-03-20:2', '2026-03-20'),
        level('a', '2026-03-18:1', '2026-03-18'),
      ],
      both,
    )
    expect(others).toEqual([])
    expect(clerk?.byKind.get('escalated')?.map(({ assignmentId, mark }) => [assignmentId, mark])).toEqual([
      ['a', '2026-03-18:1'],
      ['b', '2026-03-20:2'],
    ])
  })
})
