import { expect, it } from 'vitest'
import { runWords } from './run-words'

const run = {
  done: 3,
  total: 7,
  changed: 2,
  startedAt: '2026-07-01T01:00:00Z',
  finishedAt: '2026-07-01T01:01:00Z',
}

it.each([
  ['running' as const, 'Đang tính lại: 3 trên 7 chỉ tiêu, 2 số đã đổi.'],
  ['cancelling' as const, 'Đang dừng; đã tính 3 trên 7 chỉ tiêu.'],
  ['cancelled' as const, 'Đã dừng ở 3 trên 7 chỉ tiêu; phần đã tính vẫn giữ.'],
  ['done' as const, 'Tính lại xong lúc 01/07/2026 08:01: 7 chỉ tiêu, 2 số đã đổi.'],
])('%s: %s', (state, words) => expect(runWords({ ...run, state })).toBe(words))
