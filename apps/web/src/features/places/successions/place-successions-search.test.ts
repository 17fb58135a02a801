import { expect, it } from 'vitest'
import { parsePlaceSuccessionsSearch, toPlaceSuccessionsQuery } from './place-successions-search'

const id = '01a222db-aa68-746a-afb0-b459f365e1ea'

it.each([
  [{}, {}, { withinId: id }],
  [
    { trong: id, cap: 'cap-xa', tu: '2025-07-01', den: '2025-12-31', tim: ' an minh ' },
    { trong: id, cap: 'cap-xa', tu: '2025-07-01', den: '2025-12-31', tim: ' an minh ' },
    { withinId: id, level: 'commune', from: '2025-07-01', to: '2025-12-31', words: 'an minh' },
  ],
  [{ trong: 'tinh', cap: 'cap-lang', tu: '01/07/2025', tim: { a: 1 } }, {}, { withinId: id }],
  [{ tim: 1 }, { tim: '1' }, { withinId: id, words: '1' }],
])('reads %o', (search, expected, query) => {
  const parsed = parsePlaceSuccessionsSearch(search)
  expect(parsed).toEqual(expected)
  expect(toPlaceSuccessionsQuery(parsed, id)).toEqual(query)
})
