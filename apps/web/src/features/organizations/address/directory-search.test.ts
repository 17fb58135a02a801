import { expect, it } from 'vitest'
import { directoryHref, organizationHref, parseDirectorySearch } from './directory-search'

it.each([
  [{}, {}],
  [
    { ngay: '2021-04-27', tim: ' sở y tế ' },
    { ngay: '2021-04-27', tim: 'sở y tế' },
  ],
  [{ ngay: '2025-02-30' }, {}],
  [{ ngay: '27/04/2021' }, {}],
  [{ ngay: '0000-01-01' }, {}],
  [{ ngay: 20210427, tim: 12 }, { tim: '12' }],
  [{ tim: '' }, {}],
])('%j says %j', (search, meant) => expect(parseDirectorySearch(search)).toEqual(meant))

it('keeps the day in addresses', () => {
  expect(directoryHref()).toBe('/co-quan')
  expect(directoryHref('2021-04-27')).toBe('/co-quan?ngay=2021-04-27')
  expect(organizationHref('a', '2021-04-27')).toBe('/co-quan/a?ngay=2021-04-27')
})
