import { describe, expect, it } from 'vitest'
import { measureChoices, summaryWords } from './measure-choices'

const relics = { programme: 'mau', kind: 'register' as const, code: 'di-tich', name: 'Di tích' }
const stations = { programme: 'mau', kind: 'indicator' as const, code: 'tram-dat', name: 'Trạm y tế đạt tiêu chí' }
const suggested = { note: 'Từng di tích.', score: 2, found: ['di tích', 'tôn tạo'] }

describe('what a duty under review could be measured by', () => {
  it('has what is chosen first, and each thing once', () => {
    const choices = measureChoices({
      ties: [{ ...stations, id: 't1' }],
      suggestions: [
        { ...relics, ...suggested },
        { ...stations, ...suggested, found: ['trạm y tế'] },
      ],
    })
    expect(choices).toEqual([
      { ...stations, key: 'mau.indicator.tram-dat', tieId: 't1', why: 'Khớp: “trạm y tế”. Từng di tích.' },
      { ...relics, key: 'mau.register.di-tich', tieId: null, why: 'Khớp: “di tích”, “tôn tạo”. Từng di tích.' },
    ])
  })

  it('gives no reason for what was tied by hand', () => {
    expect(measureChoices({ ties: [{ ...relics, id: 't2' }], suggestions: [] })).toMatchObject([
      { why: '', tieId: 't2' },
    ])
  })

  it.each([
    [[], 2, 'chưa chọn, có 2 gợi ý'],
    [[{ ...relics, id: 't1' }], 2, 'Di tích'],
    [
      [
        { ...relics, id: 't1' },
        { ...stations, id: 't2' },
      ],
      0,
      'Di tích; Trạm y tế đạt tiêu chí',
    ],
  ])('%j with %i suggestions says %s', (ties, count, words) => {
    const suggestions = Array.from({ length: count }, (_, at) => ({ ...relics, ...suggested, code: `r${at}` }))
    expect(summaryWords({ ties, suggestions })).toBe(words)
  })
})
