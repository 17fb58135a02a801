import { expect, test } from 'vitest'
import type { PlacedWord } from './layout/page-content.ts'
import { legacyConverter, restoreWords } from './legacy-font.ts'

const toWord = (text: string): PlacedWord => ({
  text,
  left: 0,
  top: 0,
  right: 10,
  bottom: 10,
  baseline: 8,
  size: 10,
  glued: false,
})

test('letters are converted by the name of their font', () => {
  expect(legacyConverter('.VnTime')?.('§éc')).toBe('Độc')
  expect(legacyConverter('ABCDEF+.VnTimeH')?.('tØnh')).toBe('TỈNH')
  expect(legacyConverter('VNI-Times')?.('tænh')).toBe('tỉnh')
  expect(legacyConverter('TimesNewRomanPSMT')).toBeNull()
  expect(legacyConverter('Vnu-Sans')).toBeNull()
})

test('letters are converted without a telling name when they make no Vietnamese as they are', () => {
  const words = 'Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc'.split(' ').map(toWord)
  expect(restoreWords(words)).toBe('tcvn3')
  expect(words.map((word) => word.text).join(' ')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc')
  const unicode = 'Độc lập Tự do Hạnh phúc'.split(' ').map(toWord)
  expect(restoreWords(unicode)).toBeNull()
})
