import { expect, it } from 'vitest'
import type { PlaceRelative } from '../../../api/operations'
import { placeAfterGroups } from './place-after-groups'

const step = (id: string, on: string) => ({ id, on }) as PlaceRelative

it.each<[string, PlaceRelative[], boolean, unknown[]]>([
  ['a former district', [step('a', '2025-07-01'), step('b', '2025-07-01')], false, [['Nay là', ['a', 'b']]]],
  ['a commune that gave land away', [step('a', '2025-07-01')], true, [['Một phần đã chuyển sang', ['a']]]],
  ['a commune that will be merged', [step('a', '2027-01-01')], true, [['Sẽ là', ['a']]]],
  ['one nothing happens to', [], true, []],
])('%s', (_name, steps, isLiving, expected) => {
  const groups = placeAfterGroups(steps, isLiving, '2026-11-29')
  expect(groups.map((group) => [group.title, group.steps.map(({ id }) => id)])).toEqual(expected)
})
