import { expect, it } from 'vitest'
import { groupWords, shortGroup } from './group-words'

const share = { kind: 'rate' as const, unit: '%', decimals: 1 }
const roads = { kind: 'additive' as const, unit: 'tuyến', decimals: 0 }

it.each([
  [share, { value: 45.46, average: null, known: 7, of: 9 }, '45,5% (7 trên 9 đơn vị rõ số)'],
  [roads, { value: 20, average: 4, known: 5, of: 5 }, '4 tuyến (5 trên 5 đơn vị rõ số)'],
  [roads, { value: null, average: null, known: 0, of: 3 }, 'chưa rõ (0 trên 3 đơn vị rõ số)'],
  [roads, { value: null, average: null, known: 0, of: 0 }, 'không có đơn vị nào'],
])('%j of %j', (indicator, group, words) => expect(groupWords(indicator, group)).toBe(words))

it.each([
  [{ value: 45.46, average: 45.46, known: 9, of: 9 }, '45,5%'],
  [{ value: 45.46, average: 45.46, known: 7, of: 9 }, '45,5% (7/9 đơn vị)'],
  [{ value: null, average: null, known: 0, of: 0 }, 'không có đơn vị nào'],
])('%j in short is %s', (group, words) => expect(shortGroup(share, group)).toBe(words))
