import { describe, expect, it } from 'vitest'
import type { TakenDerivation } from './taken-row.ts'
import { amountWords, derivationWords } from './words.ts'

const taken: TakenDerivation = {
  register: 'so',
  value: 3,
  why: null,
  known: 3,
  of: 1250,
  counted: 3,
  missing: 0,
  missingIds: [],
}
const name = { ofRegister: () => 'Sổ mẫu', ofIndicator: () => 'Số tuyến' }

describe('words', () => {
  it.each([
    [{ unit: '%', kind: 'rate' as const }, 45.46, '45,5%'],
    [{ unit: 'tuyến', kind: 'additive' as const }, 1234, '1.234 tuyến'],
    [{ unit: 'triệu đồng', kind: 'rate' as const, decimals: 2 }, 0.125, '0,13 triệu đồng'],
    [{ unit: '%', kind: 'rate' as const }, null, 'chưa rõ'],
  ])('of %j and %s', (indicator, value, expected) => expect(amountWords(indicator, value)).toBe(expected))

  it('say how a value came about', () => {
    expect(derivationWords({ numerator: taken, denominator: null }, name)).toEqual([
      'Tính từ dữ liệu: 3 (3 trên 1.250 bản ghi đã xác nhận của sổ “Sổ mẫu”).',
    ])
    const unsure = { ...taken, value: null, why: 'incomplete' as const, known: 2.5, missing: 4 }
    expect(derivationWords({ numerator: unsure, denominator: { indicator: 'x', value: 8 } }, name)).toEqual([
      'Tử số: chưa rõ, ít nhất đã biết 2,5 (3 trên 1.250 bản ghi đã xác nhận của sổ “Sổ mẫu”, 4 bản ghi chưa nêu đủ).',
      'Mẫu số: 8 (chỉ tiêu “Số tuyến”).',
    ])
    expect(derivationWords({ numerator: taken, denominator: { indicator: 'x', value: null } }, name)[1]).toBe(
      'Mẫu số: chưa rõ (chỉ tiêu “Số tuyến”).',
    )
  })
})
