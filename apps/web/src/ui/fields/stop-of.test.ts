import { expect, it } from 'vitest'
import { stopOf } from './stop-of'

const days = ['2000-01-01', '2025-03-01', '2025-07-01']

it.each([
  ['1999-01-01', 0],
  ['2000-01-01', 0],
  ['2025-02-28', 0],
  ['2025-03-01', 1],
  ['2030-01-01', 2],
])('%s stands at stop %i', (day, at) => expect(stopOf(days, day)).toBe(at))
