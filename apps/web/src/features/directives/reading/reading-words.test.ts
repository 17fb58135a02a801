import { describe, expect, test } from 'vitest'
import { readingStep, readShare, runCounts, runShare } from './reading-words'

const reading = (step: 'opening' | 'reading' | 'recognising', pagesDone = 0, pageCount: number | null = null) => ({
  state: 'reading' as const,
  step,
  pagesDone,
  pageCount,
})
const through = (state: 'read' | 'failed' | 'cancelled' | 'queued') => ({
  state,
  step: null,
  pagesDone: 0,
  pageCount: null,
})

describe('how far a file is', () => {
  test('names the page being worked on', () => {
    expect(readingStep(reading('opening'))).toBe('Đang mở tệp')
    expect(readingStep(reading('reading', 2, 12))).toBe('Đang đọc trang 3/12')
    expect(readingStep(reading('recognising', 12, 12))).toBe('Đang nhận dạng chữ trang 12/12')
    expect(readingStep(reading('reading'))).toBe('Đang đọc')
    expect(readingStep(through('queued'))).toBe('Chờ đọc')
  })

  test('is never whole before it is through', () => {
    expect(readShare(reading('recognising', 12, 12))).toBeLessThan(1)
    expect(readShare(through('failed'))).toBe(1)
    expect(readShare(through('queued'))).toBe(0)
  })
})

describe('how far a run is', () => {
  test('files still on their way up count', () => {
    expect(runShare([through('read'), through('failed'), through('queued')], 1)).toBe(0.5)
    expect(runShare([], 0)).toBeNull()
  })

  test('says how many files are where', () => {
    expect(runCounts({ queued: 0, reading: 1, read: 27, failed: 2, cancelled: 0 })).toBe(
      '30 tệp: 27 đã đọc, 1 đang đọc, 2 chưa đọc được',
    )
    expect(runCounts({ queued: 0, reading: 0, read: 0, failed: 0, cancelled: 0 })).toBe('Chưa có tệp nào')
  })
})
