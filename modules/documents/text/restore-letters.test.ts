import { describe, expect, it } from 'vitest'
import { toTcvn3, toVni } from '../testing/legacy-encoders.ts'
import { findLegacyEncoding, restoreIfBetter, restoreLetters } from './restore-letters.ts'
import { scoreSyllables } from './vietnamese-syllables.ts'

const words = 'Cộng hòa xã hội chủ nghĩa Việt Nam\nỦy ban nhân dân các huyện, thị xã trên địa bàn'.replace('Ủ', 'ủ')

describe('findLegacyEncoding', () => {
  it.each([
    ['TCVN3', toTcvn3(words), 'tcvn3'],
    ['VNI', toVni(words), 'vni'],
    ['Unicode', words, null],
    ['Unicode of Latin-1 letters only', 'và các xã có bà là hàng', null],
    ['French', 'le château a été rénové à l’identique, garçon', null],
    ['German', 'Übergrößenträger für Männer, schöne Grüße, müßig', null],
    ['plain letters', 'abc def', null],
    ['nothing', '', null],
  ])('%s', (_name, text, encoding) => {
    expect(findLegacyEncoding(text)).toBe(encoding)
  })
})

describe('restoreLetters', () => {
  it.each([
    ['CéNG HßA X· HéI CHñ NGHÜA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
    ['UBND tØnh Hµ Nam', 'UBND tỉnh Hà Nam'],
    ['Hµ TÜNH, Sãc Tr¨ng', 'HÀ TĨNH, Sóc Trăng'],
    ['§¶NG Bé TØNH', 'ĐẢNG BỘ TỈNH'],
    ['Sè: 12/KH-UBND', 'Số: 12/KH-UBND'],
  ])('repairs capitals: %s', (text, restored) => {
    expect(restoreLetters(text, 'tcvn3')).toBe(restored)
  })
})

describe('restoreIfBetter', () => {
  it('leaves Unicode that only claims a legacy font', () => {
    expect(restoreIfBetter('và các xã', 'tcvn3')).toBe('và các xã')
    expect(restoreIfBetter('Ủy ban nhân dân', 'vni')).toBe('Ủy ban nhân dân')
  })
})

describe('scoreSyllables', () => {
  it.each([
    ['nghiêng nguyễn giữ quốc yêu huỳnh khuya oai thuở', 7, 0],
    ['các cọc cốt mạch nhịp', 5, 0],
    ['càc tỏt', 0, 2],
    ['ﬁn ©x Zü', 0, 3],
    ['abc 123', 0, 0],
    ['vỔ', 0, 1],
  ])('%s', (text, good, bad) => {
    expect(scoreSyllables(text)).toEqual({ good, bad })
  })
})
