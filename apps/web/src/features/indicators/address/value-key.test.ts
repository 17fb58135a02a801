import { expect, it } from 'vitest'
import { parseValueKey, toValueKey } from './value-key'

const id = '01890000-0000-7000-8000-000000000001'

it.each([
  [{ indicator: 'ho-ngheo', placeId: id }, `ho-ngheo~${id}`],
  [{ indicator: 'ho-ngheo', placeId: null }, 'ho-ngheo~tinh'],
])('%j is %s, and back', (key, text) => {
  expect(toValueKey(key)).toBe(text)
  expect(parseValueKey(text)).toEqual(key)
})

it.each([[undefined], ['ho-ngheo'], ['ho-ngheo~xa'], [`~${id}`], ['Hộ~tinh'], [`a~${id}~b`], [7]])(
  '%j names no cell',
  (given) => expect(parseValueKey(given)).toBeUndefined(),
)
