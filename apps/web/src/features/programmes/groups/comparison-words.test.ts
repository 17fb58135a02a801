import { expect, it } from 'vitest'
import type { GroupComparison } from '../../../api/operations'
import { columnOf } from '../testing/some-grid'
import { comparisonWords, worstFirst } from './comparison-words'

type Standing = GroupComparison['items'][number]['standing']
const { of, group: _, ...indicator } = columnOf('a', 'A')
const nobody = { value: null, average: null, known: 0, of: 0 }
const item = (standing: Standing): GroupComparison['items'][number] => ({
  indicator,
  of,
  recognised: nobody,
  others: nobody,
  unclear: 0,
  standing,
})
const kind = { code: 'xa-mau', name: 'Xã mẫu' }

it.each<[Standing[], string]>([
  [
    ['better', 'better', 'worse', null],
    'Xã mẫu tốt hơn xã khác ở 2 chỉ tiêu, kém hơn ở 1 chỉ tiêu. 1 chỉ tiêu chưa so được vì một nhóm chưa rõ số.',
  ],
  [['same'], 'Xã mẫu ngang nhau ở 1 chỉ tiêu.'],
  [[null], 'Chưa so được chỉ tiêu nào. 1 chỉ tiêu chưa so được vì một nhóm chưa rõ số.'],
  [['other'], 'Chưa so được chỉ tiêu nào.'],
])('%j says %s', (standings, words) => {
  expect(comparisonWords({ kind, items: standings.map(item) }).startsWith(words)).toBe(true)
})

it('puts what is worse first and what cannot be compared last', () => {
  const standings: Standing[] = [null, 'same', 'better', 'worse']
  expect(worstFirst(standings.map(item)).map(({ standing }) => standing)).toEqual(['worse', 'better', 'same', null])
})
