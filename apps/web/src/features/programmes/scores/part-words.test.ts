import { describe, expect, it } from 'vitest'
import type { ScorecardThreshold } from '../../../api/operations'
import { basisWords, missingWords, type ScorePart, thresholdWords, valueWords, whoActsWords } from './part-words'

const threshold: ScorecardThreshold = {
  requirement: 'atLeast',
  amount: 95,
  groups: null,
  from: '2022-03-08',
  to: null,
  source: 'Quyết định mẫu',
}
const part: ScorePart = {
  code: 'bhyt',
  name: 'Tỷ lệ người dân tham gia bảo hiểm y tế',
  verdict: 'not_met',
  value: 93.5,
  threshold,
  missingBy: 1.5,
  why: null,
  unit: '%',
  used: { indicator: 'bhyt', periodName: 'Năm 2025', source: 'verified' },
  evidence: null,
  isJudged: false,
  judgement: null,
}

const evidence = {
  register: 'minh-chung',
  name: 'Minh chứng',
  filter: [],
  keepers: ['Sở Xây dựng'],
  isKeptByUnits: true,
}

describe('a part of a criterion', () => {
  it.each([
    [threshold, '%', 'ít nhất 95%'],
    [{ ...threshold, requirement: 'atMost' as const, amount: 4 }, 'hộ', 'không quá 4 hộ'],
    [{ ...threshold, requirement: 'yes' as const, amount: null }, null, 'phải đạt'],
    [{ ...threshold, requirement: 'notRequired' as const, amount: null }, null, 'không yêu cầu'],
    [{ ...threshold, requirement: 'unsettled' as const, amount: null }, '%', 'chưa có văn bản ấn định ngưỡng'],
    [null, '%', 'không có ngưỡng cho nhóm này'],
  ])('%j asks %s: %s', (asked, unit, words) => expect(thresholdWords(asked, unit)).toBe(words))

  it.each([
    [{ value: true, unit: null }, 'có'],
    [{ value: false, unit: null }, 'không'],
    [{ value: 93.5, unit: '%' }, '93,5%'],
    [{ value: null, unit: '%' }, 'chưa rõ'],
    [{ value: 0, unit: null, evidence }, 'chưa có bản ghi nào đạt'],
    [{ value: 2, unit: null, evidence }, 'có 2 bản ghi đạt'],
    [{ value: null, unit: null, evidence }, 'chưa rõ'],
  ])('%j is %s', (given, words) => expect(valueWords({ ...part, ...given })).toBe(words))

  it.each([
    [{}, 'còn thiếu 1,5 điểm %'],
    [{ verdict: 'met' as const, missingBy: null }, null],
    [{ verdict: 'unknown' as const, missingBy: null, why: 'no_value' as const }, 'chưa có số để chấm'],
    [{ verdict: 'not_met' as const, missingBy: null }, null],
  ])('%j lacks %s', (change, words) => expect(missingWords({ ...part, ...change })).toBe(words))

  it.each([
    [{}, null],
    [{ verdict: 'met' as const, evidence }, null],
    [{ why: 'unsettled' as const, evidence }, 'Văn phòng ghi ngưỡng tỉnh áp dụng'],
    [{ why: 'no_threshold' as const }, 'Văn phòng ghi đơn vị thuộc nhóm nào'],
    [{ why: 'no_value' as const, used: null }, 'ghi và xác nhận số liệu của chỉ tiêu này'],
    [{ why: 'no_value' as const, isJudged: true }, 'Văn phòng hoặc cơ quan giữ sổ đánh giá, nêu minh chứng'],
    [{ evidence }, 'Sở Xây dựng hoặc đơn vị ghi kết quả kèm minh chứng, rồi trình xác nhận'],
    [{ evidence: { ...evidence, isKeptByUnits: false } }, 'Sở Xây dựng ghi kết quả kèm minh chứng, rồi trình xác nhận'],
  ])('%j needs: %s', (change, words) => expect(whoActsWords({ ...part, ...change })).toBe(words))

  it('names the value and the rule it was judged by', () => {
    expect(basisWords(part)).toBe('Số xác nhận, Năm 2025. Quyết định mẫu, từ 08/03/2022')
    expect(basisWords({ used: null, threshold: null })).toBe('')
  })
})
