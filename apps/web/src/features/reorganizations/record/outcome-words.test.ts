import { expect, it } from 'vitest'
import type { Reorganization, ReorganizationRun } from '../../../api/operations'
import { outcomeWords } from './outcome-words'

const run = (state: ReorganizationRun['state'], done: number, leftOver: number): ReorganizationRun => ({
  direction: 'follow',
  state,
  part: null,
  total: done + leftOver,
  done,
  leftOver,
  problem: null,
  startedAt: '2025-07-01T00:00:00Z',
  updatedAt: '2025-07-01T00:00:00Z',
  finishedAt: null,
})

it.each<[Reorganization['state'], ReorganizationRun | null, RegExp]>([
  ['recorded', run('waiting', 0, 0), /tự chuyển vào 00:00 ngày 02\/07\/2025/],
  ['following', run('running', 3, 0), /^null$/],
  ['followed', run('finished', 1200, 0), /^Danh bạ đã đổi, đã chuyển 1\.200 việc\.$/],
  ['followed', run('finished', 0, 0), /không có việc nào phải chuyển/],
  ['followed', run('finished', 4, 2), /còn 2 việc chờ chọn đơn vị kế thừa/],
  ['followed', run('running', 4, 2), /^null$/],
  ['undoing', run('running', 4, 0), /^null$/],
  ['undone', run('finished', 4, 0), /trở lại như trước/],
])('%s: %s', (state, given, words) => {
  expect(String(outcomeWords({ state, run: given, effectiveOn: '2025-07-02' }, '2025-07-01'))).toMatch(words)
})

it('nothing is announced for a day that has come', () => {
  const facts = { state: 'recorded' as const, run: run('waiting', 0, 0), effectiveOn: '2025-07-01' }
  expect(outcomeWords(facts, '2025-07-01')).toBeNull()
})
