import { expect, it } from 'vitest'
import { historyOf } from './history-of.ts'

const version = (day: string, name: string) => ({
  verifiedAt: new Date(`${day}T09:00:00Z`),
  keeperOrganizationId: 'agency',
  values: { name },
})

it('tells each version as entered by one and confirmed by another, in order of time', () => {
  const changes = historyOf({
    key: 'a',
    register: 'r',
    keeperOrganizationId: 'agency',
    enteredBy: 'clerk',
    verifiedBy: 'office',
    versions: [version('2021-01-01', 'một'), version('2022-01-01', 'hai')],
  })
  expect(changes.map(({ kind, stage, byPersonId, values }) => [kind, stage, byPersonId, values['name']])).toEqual([
    ['created', 'draft', 'clerk', 'một'],
    ['submitted', 'submitted', 'clerk', 'một'],
    ['verified', 'verified', 'office', 'một'],
    ['returned', 'draft', 'office', 'một'],
    ['edited', 'draft', 'clerk', 'hai'],
    ['submitted', 'submitted', 'clerk', 'hai'],
    ['verified', 'verified', 'office', 'hai'],
  ])
  expect(changes.map((change) => change.version)).toEqual([1, 2, 3, 4, 5, 6, 7])
  const times = changes.map(({ at }) => at.getTime())
  expect(times).toEqual(times.toSorted((one, other) => one - other))
  expect(changes[2]?.at).toEqual(version('2021-01-01', '').verifiedAt)
})
