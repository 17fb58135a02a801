import { expect, it } from 'vitest'
import type { AddressAnswer, ResolvedUnit } from '../../../api/operations'
import { outcomeWords } from './outcome-words'

const unit = {} as ResolvedUnit

it.each<[AddressAnswer['outcome'], number, string]>([
  ['found', 1, 'Ngày 01/10/2023 có một đơn vị khớp với địa chỉ này.'],
  ['several', 3, 'Ngày 01/10/2023 có 3 đơn vị khớp với địa chỉ này; chọn đúng đơn vị, hoặc ghi thêm huyện, tỉnh.'],
  ['other_time', 1, 'Ngày 01/10/2023 không có đơn vị nào mang tên này; ở thời kỳ khác có một đơn vị.'],
  ['other_time', 2, 'Ngày 01/10/2023 không có đơn vị nào mang tên này; ở thời kỳ khác có 2 đơn vị, chọn đúng đơn vị.'],
  ['none', 0, 'Không tìm thấy đơn vị nào trong địa chỉ này.'],
])('%s of %i', (outcome, count, words) =>
  expect(outcomeWords({ outcome, on: '2023-10-01', units: Array.from({ length: count }, () => unit) })).toBe(words),
)
