import { describe, expect, it } from 'vitest'
import { amountWords, changeWords, exactAmount, shortAmount } from './amount-words'

const share = { unit: '%', decimals: 1 }
const capital = { unit: 'đồng', decimals: 0 }
const roads = { unit: 'tuyến', decimals: 0 }

describe('amounts', () => {
  it.each([
    [share, 45.46, '45,5%', '45,5%'],
    [roads, 1234, '1.234', '1.234 tuyến'],
    [roads, 0, '0', '0 tuyến'],
    [share, null, '?', 'chưa rõ'],
    [capital, 179_373_750_000, '179,37 tỷ', '179,37 tỷ đồng'],
    [capital, 950_000, '950.000', '950.000 đồng'],
  ])('of %j and %s', (indicator, value, short, words) => {
    expect(shortAmount(indicator, value)).toBe(short)
    expect(amountWords(indicator, value)).toBe(words)
  })

  it('are exact where it matters', () => {
    expect(exactAmount(capital, 179_373_750_001)).toBe('179.373.750.001 đồng')
    expect(exactAmount(share, 45.46)).toBe('45,5%')
    expect(exactAmount(capital, null)).toBe('chưa rõ')
  })

  it.each([
    [share, 3.24, '+3,2 điểm %'],
    [roads, -2, '−2 tuyến'],
    [roads, 0, '0 tuyến'],
    [capital, 5_589_628_468, '+5,59 tỷ đồng'],
  ])('moved by %j %s', (indicator, change, words) => expect(changeWords(indicator, change)).toBe(words))
})
