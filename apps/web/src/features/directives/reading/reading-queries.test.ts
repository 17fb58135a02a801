import { expect, test } from 'vitest'
import { pollMs } from './reading-queries'

const none = { queued: 0, reading: 0, read: 0, failed: 0, cancelled: 0 }
const startedAt = '2026-03-02T01:00:00.000Z'
const files = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ finishedAt: at === 0 ? '2026-03-02T01:02:00.000Z' : null }))
const later = Date.parse('2026-03-02T09:00:00.000Z')

test('a run is read again while something moves in it, and not after', () => {
  expect(pollMs({ startedAt, counts: { ...none, reading: 1 }, files: files(1) }, 0, later)).toBe(1000)
  expect(pollMs({ startedAt, counts: { ...none, queued: 1 }, files: files(200) }, 0, later)).toBe(2000)
  expect(pollMs({ startedAt, counts: { ...none, read: 3 }, files: files(3) }, 3, later)).toBe(false)
  expect(pollMs(undefined, 1, later)).toBe(false)
})

test('a file that is up and not in the list yet is looked for soon', () =>
  expect(pollMs({ startedAt, counts: none, files: [] }, 1, later)).toBe(300))

test('a run that another window may still be sending files to is watched for a minute more', () => {
  const run = { startedAt, counts: { ...none, read: 70 }, files: files(70) }
  expect(pollMs(run, 0, Date.parse('2026-03-02T01:02:30.000Z'))).toBe(3000)
  expect(pollMs(run, 0, Date.parse('2026-03-02T01:03:01.000Z'))).toBe(false)
  expect(pollMs({ startedAt, counts: none, files: [] }, 0, Date.parse('2026-03-02T01:00:10.000Z'))).toBe(3000)
})
