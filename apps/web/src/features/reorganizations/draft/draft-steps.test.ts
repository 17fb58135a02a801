import { expect, it } from 'vitest'
import { parseReorganizationSearch, stepsBeside } from './draft-steps'

it.each([
  [{}, {}],
  [{ buoc: 'xem-truoc' }, { buoc: 'xem-truoc' }],
  [{ buoc: 'xong', sua: 3 }, {}],
  [
    { buoc: 'thay-doi', sua: 'a' },
    { buoc: 'thay-doi', sua: 'a' },
  ],
])('%j says %j', (search, meant) => expect(parseReorganizationSearch(search)).toEqual(meant))

it('knows what comes before and after', () => {
  expect(stepsBeside('can-cu')).toEqual({ before: null, after: 'thay-doi' })
  expect(stepsBeside('ghi-nhan')).toEqual({ before: 'xem-truoc', after: null })
})
