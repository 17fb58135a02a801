import { describe, expect, it } from 'vitest'
import { toTcvn3, toVni } from '../testing/legacy-encoders.ts'
import { fromLegacyLetters } from './legacy-letters.ts'

const vowels = Array.from('aăâeêioôơuưy')
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const small = ['đ', ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))]
const capitals = small.map((letter) => letter.toUpperCase())

describe('every Vietnamese letter comes back', () => {
  it('from TCVN3, in small letters and the seven capitals it has', () => {
    expect(small).toHaveLength(73)
    for (const letter of [...small, ...Array.from('ĂÂÊÔƠƯĐ')])
      expect(fromLegacyLetters(toTcvn3(letter), 'tcvn3')).toBe(letter)
  })

  it('from VNI, in both cases', () => {
    for (const letter of [...small, ...capitals]) expect(fromLegacyLetters(toVni(letter), 'vni')).toBe(letter)
  })

  it('from VNI with a small sign after a capital', () => {
    expect(fromLegacyLetters('Toå chöùc ôû Aù Ñoâng, Yù nghóa', 'vni')).toBe('Tổ chức ở Á Đông, Ý nghĩa')
  })

  it('from the private area where symbol fonts keep their codes', () => {
    expect(fromLegacyLetters('C\uf0abng', 'tcvn3')).toBe('Công')
  })

  it('leaves other characters', () => {
    expect(fromLegacyLetters('a b – “c” 1/2 đ', 'tcvn3')).toBe('a b – “c” 1/2 đ')
  })
})
