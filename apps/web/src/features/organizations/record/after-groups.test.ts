import { expect, it } from 'vitest'
import type { SuccessionStep } from '../../../api/operations'
import { afterGroups } from './after-groups'

const step = (id: string, on: string, predecessorEnds = true) => ({ id, on, predecessorEnds }) as SuccessionStep
const told = (...steps: SuccessionStep[]) =>
  afterGroups(steps, '2026-11-29').map((group) => [group.title, group.steps.map(({ id }) => id)])

it.each([
  ['an agency that became others', [step('a', '2025-03-01'), step('b', '2025-03-01')], [['Nay là', ['a', 'b']]]],
  ['one that becomes another today', [step('a', '2026-11-29')], [['Nay là', ['a']]]],
  ['one that will become another', [step('a', '2026-12-15')], [['Sẽ là', ['a']]]],
  ['one that gave a field away and goes on', [step('a', '2025-03-01', false)], [['Đã chuyển một phần sang', ['a']]]],
  [
    'one that will give a field away, and end later',
    [step('a', '2026-12-01', false), step('b', '2027-01-01')],
    [
      ['Sẽ là', ['b']],
      ['Sẽ chuyển một phần sang', ['a']],
    ],
  ],
  ['one nothing happened to', [], []],
] as [string, SuccessionStep[], unknown[]][])('%s', (_name, steps, expected) =>
  expect(told(...steps)).toEqual(expected),
)
