import { expect, test } from 'vitest'
import { likelyPlace, splitPlaces } from './split-places'

test('a text can be cut before each of its words', () => {
  expect(splitPlaces('Rà soát, báo cáo')).toEqual([3, 9, 13])
  expect(splitPlaces('một')).toEqual([])
})

test('offers the semicolon nearest to the middle', () => {
  const text = 'Biên soạn chương trình cho học sinh; phối hợp với các địa phương'
  expect(text.slice(likelyPlace(text) ?? 0)).toBe('phối hợp với các địa phương')
  expect(likelyPlace('một')).toBeNull()
})
