import { expect, it } from 'vitest'
import { decisionWords } from './decision-words'

it.each([
  ['164/QĐ-TTg', '2021-02-03', 'Thủ tướng', 'Quyết định số 164/QĐ-TTg ngày 03/02/2021 của Thủ tướng'],
  ['164/QĐ-TTg', null, null, 'Quyết định số 164/QĐ-TTg'],
  [null, '2025-12-28', 'Chủ tịch UBND tỉnh', 'Quyết định chưa rõ số ngày 28/12/2025 của Chủ tịch UBND tỉnh'],
  [null, null, null, ''],
])('%s, %s, %s: %s', (decisionNumber, decisionOn, decisionIssuer, words) =>
  expect(decisionWords({ decisionNumber, decisionOn, decisionIssuer })).toBe(words),
)
