import { describe, expect, it } from 'vitest'
import { mostAttempts, nextAttemptAt } from './back-off.ts'

const at = new Date('2026-12-31T23:58:00+07:00')
const minutes = (attempts: number) => {
  const next = nextAttemptAt(attempts, at)
  return next && (next.getTime() - at.getTime()) / 60_000
}

describe('back-off', () => {
  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 60],
    [5, 60],
    [mostAttempts - 1, 60],
    [mostAttempts, null],
    [mostAttempts + 3, null],
  ])('after %s failed attempts waits %s minutes', (attempts, expected) => {
    expect(minutes(attempts)).toBe(expected)
  })

  it('crosses midnight and the new year', () => {
    expect(nextAttemptAt(2, at)?.toISOString()).toBe('2026-12-31T17:03:00.000Z')
  })

  it('goes on for about two days', () => {
    let total = 0
    for (let attempts = 1; attempts < mostAttempts; attempts += 1) total += minutes(attempts) ?? 0
    expect(total / 60).toBeGreaterThan(45)
  })
})
