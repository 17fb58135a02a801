import { expect, it } from 'vitest'
import { forecastWords } from './forecast-words'

it.each([
  [{ reachedOn: '2025-12-20', year: 2025 }, 'đã đạt 2025'],
  [{ reachedOn: null, year: 2027 }, '2027'],
  [{ reachedOn: null, year: null }, 'chưa rõ'],
])('%j is %s', (outlook, words) => expect(forecastWords(outlook)).toBe(words))
