import { describe, expect, it } from 'vitest'
import { beginCapital } from '../../../pack-kit/index.ts'
import { contentment, plantedRoads } from '../../../pack-kit/testing/flower-road-indicators.ts'
import { addresseesOf, amountWords, coveredWords, numberWords, withoutKind, yearWords } from './report-words.ts'

describe('words of a report', () => {
  it.each([
    [2025, null, 'năm 2025'],
    [2026, '2026-10-31', 'năm 2026 (đến ngày 31/10/2026)'],
  ])('%i until %s', (year, until, words) => expect(yearWords(year, until)).toBe(words))

  it.each([
    [plantedRoads, 1234, '1.234 tuyến'],
    [plantedRoads, 0, '0 tuyến'],
    [contentment, 83.44, '83,4%'],
  ])('%# an amount with its unit', (indicator, value, words) => expect(amountWords(indicator, value)).toBe(words))

  it('says what is unknown, never 0', () => {
    expect([numberWords(plantedRoads, null), numberWords(plantedRoads, 0)]).toEqual(['chưa có số liệu', '0'])
  })

  it.each([
    [8, 9, '8/9 đơn vị có số liệu'],
    [9, 9, ''],
  ])('%i of %i units', (known, of, words) => expect(coveredWords(known, of)).toBe(words))

  it('begins sentences and titles', () => {
    expect([beginCapital('đến năm 2026'), withoutKind('Báo cáo kết quả'), withoutKind('Tổng hợp')]).toEqual([
      'Đến năm 2026',
      'Kết quả',
      'Tổng hợp',
    ])
  })

  it.each([
    [undefined, 'Sở Y tế', []],
    ['Ủy ban nhân dân tỉnh (qua Văn phòng)', 'Sở Y tế', ['Ủy ban nhân dân tỉnh (qua Văn phòng)']],
    ['Ủy ban nhân dân tỉnh (qua Văn phòng)', 'Ủy ban nhân dân tỉnh Sông Trà', []],
  ])('%s, issued by %s', (addressee, issuer, expected) => expect(addresseesOf(addressee, issuer)).toEqual(expected))
})
