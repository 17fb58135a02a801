import { expect, it } from 'vitest'
import type { DutyMeasure } from '../../../api/operations'
import { measuredWords } from './measured-words'

const indicator = { unit: '%', decimals: 2 }
const period = { name: 'Quý III/2026' }

it.each([
  [
    { kind: 'indicator', name: 'Tỷ lệ bao phủ', indicator, period, together: { computed: 95.69, reported: 99 } },
    'Tỷ lệ bao phủ: 95,69% (Quý III/2026)',
  ],
  [{ kind: 'indicator', name: 'Tỷ lệ bao phủ', indicator, period, together: { computed: null, reported: 99 } }, null],
  [
    { kind: 'register', name: 'Di tích', counts: { draft: 1, submitted: 2, verified: 1200 } },
    'Di tích: 1.200 bản ghi đã xác nhận, 2 chờ xác nhận',
  ],
  [{ kind: 'scorecard', name: 'Xã nông thôn mới' }, null],
  [{ kind: 'unreadable', name: 'Chính sách' }, null],
])('%j says %s', (measure, words) => expect(measuredWords(measure as unknown as DutyMeasure)).toBe(words))
