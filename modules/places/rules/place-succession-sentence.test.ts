import { expect, it } from 'vitest'
import { type LevelCount, placeSuccessionSentence } from './place-succession-sentence.ts'

const merger = { from: '2025-07-01', to: '2025-07-01' }
const province: LevelCount = { level: 'province', before: 2, after: 1, renamed: 0 }
const district: LevelCount = { level: 'district', before: 26, after: 0, renamed: 0 }
const commune: LevelCount = { level: 'commune', before: 284, after: 99, renamed: 3 }
const none: LevelCount = { level: 'commune', before: 0, after: 0, renamed: 0 }

it.each([
  [
    merger,
    [province, district, commune],
    'Ngày 01/07/2025: 2 đơn vị hành chính cấp tỉnh thành 1; 26 đơn vị hành chính cấp huyện kết thúc hoạt động; 284 đơn vị hành chính cấp xã thành 99; 3 đơn vị hành chính cấp xã chỉ đổi tên hoặc loại.',
  ],
  [
    { from: '2025-07-01', to: '2026-01-01' },
    [{ ...none, after: 2 }],
    'Từ 01/07/2025 đến 01/01/2026: 2 đơn vị hành chính cấp xã được thành lập.',
  ],
  [merger, [none], null],
  [merger, [], null],
  [null, [commune], null],
])('%o %o', (days, counts, expected) => expect(placeSuccessionSentence(days, counts)).toBe(expected))
