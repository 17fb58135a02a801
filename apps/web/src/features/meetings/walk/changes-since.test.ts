import { expect, it } from 'vitest'
import { changesSince } from './changes-since'

const events = ['2026-03-08T16:59:59Z', '2026-03-08T17:00:00Z', '2026-03-12T02:00:00+07:00'].map((at) => ({ at }))

it.each([
  ['the day before', '2026-03-08', 3],
  ['midnight in Vietnam begins the day', '2026-03-09', 2],
  ['a later day', '2026-03-12', 1],
  ['tomorrow', '2026-03-13', 0],
  ['nothing to compare with', null, 3],
])('%s', (_when, day, count) => {
  expect(changesSince(events, day)).toHaveLength(count)
})
