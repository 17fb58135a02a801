import { expect, test } from 'vitest'
import { checkTemplate, emptyItem, readDue, toItem, toRow } from './item-rows'

test.each([
  ['15/3', { day: 15, month: 3 }],
  [' 05 / 12 ', { day: 5, month: 12 }],
  ['29/2', { day: 29, month: 2 }],
  ['31-12', { day: 31, month: 12 }],
  ['30/2', null],
  ['0/5', null],
  ['15/13', null],
  ['15', null],
  ['tháng 3', null],
])('%s', (words, expected) => {
  expect(readDue(words)).toEqual(expected)
})

test('rows come from items and go back the same', () => {
  const item = {
    text: 'Lập dự toán',
    leadOrganizationIds: ['a'],
    coordinatorOrganizationIds: ['b'],
    product: null,
    month: 3,
    day: 5,
  }
  expect(toRow(item, 0)).toMatchObject({ key: '1', due: '05/03' })
  expect(toItem(toRow(item, 0))).toEqual(item)
  expect(toItem({ ...toRow(item, 0), due: '', coordinatorIds: ['a', 'b'] })).toMatchObject({
    month: null,
    day: null,
    coordinatorOrganizationIds: ['b'],
  })
})

test('what is missing is said at its place', () => {
  const paths = checkTemplate({ name: ' ', items: [{ ...emptyItem('1'), due: '40/1' }] }).map(({ path }) => path)
  expect(paths).toEqual(['name', 'items.0.text', 'items.0.leadOrganizationIds', 'items.0.due'])
})
