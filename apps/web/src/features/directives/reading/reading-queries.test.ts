import { expect, test } from 'vitest'
import type { ReadingFile } from '../../../api/operations'
import { pollMs } from './reading-queries'

const none = { queued: 0, reading: 0, read: 0, failed: 0, cancelled: 0 }
const files = (count: number) => Array.from({ length: count }, () => ({}) as ReadingFile)

test('a run is read again while something moves in it, and not after', () => {
  expect(pollMs({ counts: { ...none, reading: 1 }, files: files(1) }, 0)).toBe(1000)
  expect(pollMs({ counts: { ...none, queued: 1 }, files: files(200) }, 0)).toBe(2000)
  expect(pollMs({ counts: { ...none, read: 3 }, files: files(3) }, 3)).toBe(false)
  expect(pollMs(undefined, 1)).toBe(false)
})

test('a file that is up and not in the list yet is looked for soon', () =>
  expect(pollMs({ counts: none, files: [] }, 1)).toBe(300))
