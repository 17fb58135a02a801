import { expect, it } from 'vitest'
import { allColumns, columnsOfSlug, slugOfColumns, usualColumns } from './list-columns'

it('goes there and back, in the order columns are read', () => {
  expect(columnsOfSlug(slugOfColumns(allColumns))).toEqual(allColumns)
  expect(slugOfColumns([...usualColumns].reverse())).toBe('trang-thai.chu-tri.thoi-han.den-dau')
})

it.each([[''], [null], [undefined], ['la-gi'], ['.']])('names no column: %s', (slug) => {
  expect(columnsOfSlug(slug)).toBeNull()
})

it('drops what it does not know', () => expect(columnsOfSlug('la-gi.thoi-han')).toEqual(['until']))
