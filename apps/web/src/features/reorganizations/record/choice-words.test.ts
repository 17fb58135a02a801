import { expect, it } from 'vitest'
import type { Reorganization, ReorganizationRun } from '../../../api/operations'
import { choiceWords } from './choice-words'

const run = (leftOver: number) => ({ state: 'finished', leftOver }) as ReorganizationRun
const ends = { ends: true }
const goesOn = { ends: false }

it.each<[Reorganization['state'], string, number, { ends: boolean }[], RegExp | null]>([
  ['recorded', '2025-07-02', 0, [ends], /chọn trước ngày hiệu lực/],
  ['recorded', '2025-07-01', 0, [ends], null],
  ['following', '2025-07-01', 2, [ends], null],
  ['followed', '2025-07-01', 2, [ends], /Còn 2 việc chờ chọn/],
  ['followed', '2025-07-01', 0, [ends], null],
  ['followed', '2025-07-01', 0, [ends, goesOn], /vẫn hoạt động/],
  ['followed', '2025-07-01', 2, [], null],
  ['undone', '2025-07-01', 2, [goesOn], null],
])('%s from %s with %i left', (state, effectiveOn, leftOver, sources, note) => {
  const words = choiceWords({ state, effectiveOn, run: run(leftOver) }, sources, '2025-07-01')
  if (note === null) expect(words).toBeNull()
  else expect(words?.note).toMatch(note)
})
