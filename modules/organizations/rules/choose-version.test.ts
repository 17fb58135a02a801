import { expect, it } from 'vitest'
import { chooseVersion } from './choose-version.ts'

const old = { name: 'cũ', validFrom: '2000-01-01', validTo: '2025-03-01' }
const gapped = { name: 'mới', validFrom: '2025-03-11', validTo: '2025-07-01' }
const open = { name: 'nay', validFrom: '2025-07-01', validTo: null }

it.each([
  ['2021-04-27', 'cũ', 'then', '2021-04-27'],
  ['1999-01-01', 'cũ', 'later', '2000-01-01'],
  ['2025-02-28', 'cũ', 'then', '2025-02-28'],
  ['2025-03-02', 'cũ', 'earlier', '2025-02-28'],
  ['2025-03-09', 'mới', 'later', '2025-03-11'],
  ['2025-06-30', 'mới', 'then', '2025-06-30'],
  ['2025-07-01', 'nay', 'then', '2025-07-01'],
  ['9999-12-31', 'nay', 'then', '9999-12-31'],
])('on %s: %s, %s, as of %s', (on, name, as, day) => {
  expect(chooseVersion([old, gapped, open], on)).toMatchObject({ version: { name }, as, on: day })
})

it('takes the earlier of two equally near', () => {
  const before = { name: 'trước', validFrom: '2000-01-01', validTo: '2000-01-10' }
  const after = { name: 'sau', validFrom: '2000-01-15', validTo: null }
  expect(chooseVersion([after, before], '2000-01-12')?.version.name).toBe('trước')
})

it('has nothing to choose from nothing', () => expect(chooseVersion([], '2025-01-01')).toBeUndefined())
