import { expect, test } from 'vitest'
import { repeatsChange } from './repeats-change'

const duty = (start: number, end: number) => ({ sourceSpans: [{ start, end }] })
const changes = [
  { kind: 'new_deadline' as const, spans: [{ start: 100, end: 200 }] },
  { kind: 'added_duty' as const, spans: [{ start: 300, end: 400 }] },
]

test('a duty in the words of a change is pointed out, one that is added is work of its own', () => {
  expect(repeatsChange(duty(110, 190), changes)).toBe(true)
  expect(repeatsChange(duty(200, 250), changes)).toBe(false)
  expect(repeatsChange(duty(310, 390), changes)).toBe(false)
  expect(repeatsChange(duty(110, 190), [])).toBe(false)
})
