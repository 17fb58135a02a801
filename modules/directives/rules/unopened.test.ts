import { expect, it } from 'vitest'
import { mayBeReminded } from './unopened.ts'

it.each([
  ['on the day of the issue', '2026-03-02', null, '2026-03-02', false],
  ['a day later', '2026-03-02', null, '2026-03-03', false],
  ['two days later', '2026-03-02', null, '2026-03-04', true],
  ['across a month', '2026-02-27', null, '2026-03-01', true],
  ['again on the same day', '2026-03-02', '2026-03-04', '2026-03-04', false],
  ['again the next day', '2026-03-02', '2026-03-04', '2026-03-05', true],
  ['never issued', null, null, '2026-03-05', false],
])('%s', (_when, issuedOn, remindedOn, today, expected) => {
  expect(mayBeReminded({ issuedOn, remindedOn }, today)).toBe(expected)
})
