import { describe, expect, it } from 'vitest'
import type { ReorganizationRun } from '../../../api/operations'
import { runCount, runShare, runStep } from './run-words'

const run = (more: Partial<ReorganizationRun>): ReorganizationRun => ({
  direction: 'follow',
  state: 'running',
  part: 'assignments',
  total: 120,
  done: 40,
  leftOver: 0,
  problem: null,
  startedAt: '2025-07-01T00:00:00Z',
  updatedAt: '2025-07-01T00:00:00Z',
  finishedAt: null,
  ...more,
})

describe('a run in words', () => {
  it.each<[Partial<ReorganizationRun>, string]>([
    [{ state: 'waiting', part: null }, 'Chờ máy chủ bắt đầu'],
    [{}, 'Đang chuyển nhiệm vụ đang thực hiện'],
    [{ direction: 'undo', part: 'difficulties' }, 'Đang trả lại khó khăn, vướng mắc'],
    [{ part: 'finish' }, 'Đang hoàn tất'],
    [{ part: 'indicators' }, 'Đang chuyển indicators'],
    [{ state: 'paused' }, 'Tạm dừng khi đang chuyển nhiệm vụ đang thực hiện'],
    [{ state: 'failed', part: 'finish' }, 'Dừng lại khi đang chuyển phần kết thúc'],
  ])('%j: %s', (more, words) => expect(runStep(run(more))).toBe(words))

  it.each<[Partial<ReorganizationRun>, string, number | null]>([
    [{}, '40 trên 120', 1 / 3],
    [{ done: 0, total: 0 }, '0 trên 0', null],
    [{ done: 130 }, '130', 1],
    [{ done: 100, state: 'finished' }, '100', 1],
  ])('%j: %s', (more, words, share) => {
    expect(runCount(run(more))).toBe(words)
    expect(runShare(run(more))).toBe(share)
  })
})
