import { expect, it } from 'vitest'
import type { Reorganization, ReorganizationRun } from '../../../api/operations'
import { isAtWork, reorganizationState } from './reorganization-state'

const today = '2025-07-01'
const runOf = (state: ReorganizationRun['state'], leftOver = 0): ReorganizationRun => ({
  direction: 'follow',
  state,
  part: null,
  total: 10,
  done: 4,
  leftOver,
  problem: null,
  startedAt: '2025-07-01T00:00:00Z',
  updatedAt: '2025-07-01T00:00:00Z',
  finishedAt: null,
})

it.each<[Reorganization['state'], ReorganizationRun | null, string | null, string, boolean]>([
  ['draft', null, null, 'Bản nháp', false],
  ['recorded', runOf('waiting'), '2025-07-02', 'Chờ đến ngày hiệu lực', false],
  ['recorded', runOf('waiting'), '2025-07-01', 'Sắp thực hiện', true],
  ['following', runOf('running'), '2025-07-01', 'Đang thực hiện', true],
  ['following', runOf('paused'), '2025-07-01', 'Tạm dừng', false],
  ['following', runOf('failed'), '2025-07-01', 'Gặp lỗi', false],
  ['followed', runOf('finished'), '2025-07-01', 'Đã thực hiện', false],
  ['followed', runOf('finished', 3), '2025-07-01', 'Còn 3 việc chờ chọn', false],
  ['followed', runOf('waiting', 3), '2025-07-01', 'Đang thực hiện', true],
  ['undoing', runOf('running'), '2025-07-01', 'Đang hoàn tác', true],
  ['undone', runOf('finished'), '2025-07-01', 'Đã hoàn tác', false],
  ['discarded', null, null, 'Đã bỏ', false],
])('%s with %j from %s is “%s”', (state, run, effectiveOn, words, working) => {
  expect(reorganizationState({ state, run, effectiveOn }, today).words).toBe(words)
  expect(isAtWork({ state, run, effectiveOn }, today)).toBe(working)
})
