import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintText } from './content-fingerprint-text.ts'

describe('fingerprintText', () => {
  it('is the same for two copies of one document', () => {
    const one = '**Số: 12/KH-UBND**\n\n- Sở Y tế; '
    const other = 'Số: 12/KH–UBND\r\nSỞ Y TẾ'.normalize('NFD')
    expect(fingerprintText(one)).toBe('số 12 kh ubnd sở y tế')
    expect(fingerprintText(other)).toBe(fingerprintText(one))
  })

  it('is its own fingerprint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fingerprintText(fingerprintText(text))).toBe(fingerprintText(text))
      }),
    )
  })
})
