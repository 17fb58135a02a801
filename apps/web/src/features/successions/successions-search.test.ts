import { expect, it } from 'vitest'
import { parseSuccessionsSearch, toSuccessionsQuery } from './successions-search'

it.each([
  [{}, {}],
  [
    { cap: 'cap-tinh', loai: 'so-ban-nganh', tu: '2025-03-01', den: '2025-07-01', tim: ' lao động ' },
    { level: 'province', kind: 'department', from: '2025-03-01', to: '2025-07-01', words: 'lao động' },
  ],
  [{ tim: 2025 }, { words: '2025' }],
  [{ cap: 'cap-lang', loai: 7, tu: '01/03/2025', den: '2025-13-01', tim: '', la: 'gi' }, {}],
  [{ tu: '0000-01-01', den: '2025-02-30' }, {}],
  [{ tu: ['2025-03-01'], tim: { a: 1 } }, {}],
])('reads %o', (search, query) => expect(toSuccessionsQuery(parseSuccessionsSearch(search))).toEqual(query))
