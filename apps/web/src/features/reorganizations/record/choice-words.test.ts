import { expect, it } from 'vitest'
import type { Reorganization, ReorganizationRun } from '../../../api/operations'
import { choiceWords } from './choice-words'

const run = (leftOver: number) => ({ state: 'finished', leftOver }) as ReorganizationRun
const ends = { ends: true }
const goesOn = { ends: false }

it.each<[Reorganization['state'], string, number, { ends: boolean }[], RegExp]>([
  ['recorded', '2025-07-02', 0, [ends], /chọn trước ngày hiệu lực/],
  ['recorded', '2025-07-01', 0, [ends], /^nothing$/],
  ['following', '2025-07-01', 2, [ends], /^nothing$/],
  ['followed', '2025-07-01', 2, [ends], /Còn 2 việc chờ chọn/],
  ['followed', '2025-07-01', 0, [ends], /^nothing$/],
  ['followed', '2025-07-01', 0, [ends, goesOn], /vẫn hoạt động/],
  ['followed', '2025-07-01', 2, [], /^nothing$/],
  ['undone', '2025-07-01', 2, [goesOn], /^nothing$/],
])('%s from %s with %i left', (state, effectiveOn, leftOver, sources, note) => {
  const words = choiceWords({ state, effectiveOn, run: run(leftOver) }, sources, '2025-07-01')
  expect(words?.note ?? 'nothing').toMatch(note)
})
