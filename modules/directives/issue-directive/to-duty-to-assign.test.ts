import { expect, it } from 'vitest'
import { noDeadline } from '../rules/draft-duty.ts'
import { exampleDuty, exampleParty } from '../rules/draft-example.fixture.ts'
import { toDutyToAssign } from './to-duty-to-assign.ts'

it('numbers duties from one and keeps their id', () => {
  expect(toDutyToAssign(exampleDuty({ id: 'd7' }), 2)).toMatchObject({ id: 'd7', ordinal: 3 })
})

it('gives silence no deadline and keeps the words', () => {
  const deadline = { ...noDeadline, words: 'theo tiến độ' }
  expect(toDutyToAssign(exampleDuty({ deadline }), 0)).toMatchObject({
    deadline: { kind: 'none', on: null, recurrence: null, day: null },
    deadlineWords: 'theo tiến độ',
  })
})

it('names each coordinating agency once and leaves a phrase for nobody known as worded', () => {
  const coordinators = [exampleParty('Sở A', 'a'), exampleParty('các sở', 'a', 'b'), exampleParty('các đoàn thể')]
  expect(toDutyToAssign(exampleDuty({ coordinators }), 0).coordinators).toEqual([
    { organizationId: 'a', mention: 'Sở A' },
    { organizationId: 'b', mention: 'các sở' },
    { organizationId: null, mention: 'các đoàn thể' },
  ])
})
