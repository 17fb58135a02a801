import { expect, it } from 'vitest'
import { heldState } from './held-state'

it.each([
  ['2026-03-02', null, 'now'],
  ['2026-03-03', null, 'coming'],
  ['2026-01-01', '2026-03-02', 'past'],
  ['2026-01-01', '2026-03-03', 'now'],
])('from %s to %s: %s', (validFrom, validTo, state) =>
  expect(heldState({ validFrom, validTo }, '2026-03-02')).toBe(state),
)
