import { expect, it } from 'vitest'
import { draftOf, type RuleField, valueOf } from './rule-values'

const fields = (...list: [string, RuleField['kind']][]): RuleField[] =>
  list.map(([path, kind]) => ({ path, kind, label: path }))

it.each<[string, unknown, RuleField[], Record<string, string>]>([
  ['a number', 15, fields(['', 'number']), { '': '15' }],
  [
    'days',
    { normal: [7, 3, 0], flash: [0] },
    fields(['normal', 'days'], ['flash', 'days']),
    { normal: '7, 3, 0', flash: '0' },
  ],
  [
    'deeper',
    { most: 2, approver: { first: 'office', further: 'committee_leader' } },
    fields(['most', 'number'], ['approver.first', 'approver'], ['approver.further', 'approver']),
    { most: '2', 'approver.first': 'office', 'approver.further': 'committee_leader' },
  ],
  [
    'lines',
    { signerLines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], signerName: '' },
    fields(['signerLines', 'lines'], ['signerName', 'text']),
    { signerLines: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG', signerName: '' },
  ],
])('%s is typed and read back', (_name, value, list, draft) => {
  expect(draftOf(value, list)).toEqual(draft)
  expect(valueOf(draft, list)).toEqual(value)
})

it.each<[string, RuleField['kind'], unknown]>([
  [' 7;3  1 ', 'days', [7, 3, 1]],
  ['bảy, 3', 'days', [null, 3]],
  ['', 'days', []],
  ['mười', 'number', null],
  ['1,5', 'number', 1.5],
  [' một \n\n hai ', 'lines', ['một', 'hai']],
])('"%s" as %s', (text, kind, value) => {
  expect(valueOf({ '': text }, fields(['', kind]))).toEqual(value)
})
