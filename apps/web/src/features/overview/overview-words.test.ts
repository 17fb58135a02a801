import { expect, it } from 'vitest'
import { asOfWords } from './overview-words'

it('says until when the numbers hold, in the time of Vietnam', () => {
  expect(asOfWords(Date.parse('2026-11-27T18:05:00Z'))).toBe('Số liệu đến 01:05 28/11/2026')
})
