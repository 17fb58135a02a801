import { expect, it } from 'vitest'
import { exampleDuty, exampleParty } from './draft-example.fixture.ts'
import { findUnresolved, resolveAgain } from './draft-unresolved.ts'

it('findUnresolved counts duties, leads first', () => {
  const duties = [
    exampleDuty({ coordinators: [exampleParty('Sở Phụ')] }),
    exampleDuty({ coordinators: [exampleParty('sở phụ'), exampleParty('Sở Phụ')] }),
    exampleDuty({ leads: [exampleParty('Sở Lạ')] }),
  ]
  expect(findUnresolved(duties)).toEqual([
    { mention: 'Sở Lạ', collective: false, count: 1, leads: true },
    { mention: 'Sở Phụ', collective: false, count: 2, leads: false },
  ])
})

it('resolveAgain fills only what was open', () => {
  const resolve = (mention: string) => ({ organizationIds: mention === 'Sở Lạ' ? ['la'] : [] })
  const duty = exampleDuty({ leads: [exampleParty('Sở Lạ'), exampleParty('Sở Nội vụ', 'noi-vu')] })
  expect(resolveAgain(duty, resolve)?.leads).toEqual([exampleParty('Sở Lạ', 'la'), exampleParty('Sở Nội vụ', 'noi-vu')])
  expect(resolveAgain(exampleDuty({ coordinators: [exampleParty('Sở Khác')] }), resolve)).toBeNull()
})
