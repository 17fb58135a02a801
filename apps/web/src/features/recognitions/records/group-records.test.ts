import { expect, it } from 'vitest'
import { groupRecords } from './group-records'
import { sampleRecord } from './sample-record.fixture'

it('puts records of one decision and outcome together, the first met first', () => {
  const groups = groupRecords([
    sampleRecord({ id: 'a', note: 'Danh sách suy ra', certainty: 'uncertain' }),
    sampleRecord({ id: 'b', decisionNumber: null, decisionOn: '2025-12-28' }),
    sampleRecord({ id: 'c', note: 'Danh sách suy ra', certainty: 'uncertain' }),
    sampleRecord({ id: 'd', status: 'not_recognised' }),
  ])
  expect(groups.map(({ records }) => records.map(({ id }) => id))).toEqual([['a', 'c'], ['b'], ['d']])
  expect(groups[0]).toMatchObject({
    note: 'Danh sách suy ra',
    isUncertain: true,
    decision: { decisionNumber: '164/QĐ-TTg' },
  })
  expect(groups[2]).toMatchObject({ status: 'not_recognised', note: null, isUncertain: false })
})

it('keeps notes and doubts that are not of all with their records', () => {
  const [group] = groupRecords([
    sampleRecord({ id: 'a', note: 'Một' }),
    sampleRecord({ id: 'b', note: 'Hai', certainty: 'uncertain' }),
  ])
  expect(group).toMatchObject({ note: null, isUncertain: false })
})

it('has no groups without records', () => expect(groupRecords([])).toEqual([]))
