import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBytes, toTcvn3, toVni } from '../testing/legacy-encoders.ts'
import { decodeText } from './decode-text.ts'

const words = 'Ủy ban nhân dân tỉnh Sông Trà yêu cầu các sở, ngành'
const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from((mark ? '\ufeff' : '') + text, (unit) => unit.charCodeAt(0))
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (const [at, unit] of units.entries()) view.setUint16(at * 2, unit, littleEndian)
  return new Uint8Array(view.buffer)
}

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string[]]>([
    ['UTF-8', utf8(words), 'utf-8', []],
    ['UTF-8 with its mark', utf8(`\ufeff${words}`), 'utf-8', []],
    ['UTF-8, letters and marks apart', utf8(words.normalize('NFD')), 'utf-8', []],
    ['UTF-16LE with its mark', utf16(words, true, true), 'utf-16le', []],
    ['UTF-16BE with its mark', utf16(words, false, true), 'utf-16be', []],
    ['UTF-16LE without it', utf16(words, true, false), 'utf-16le', ['no_byte_order_mark']],
    ['UTF-16BE without it', utf16(words, false, false), 'utf-16be', ['no_byte_order_mark']],
  ])('%s', (_name, bytes, encoding, warnings) => {
    expect(decodeText(bytes)).toEqual({ text: words, encoding, warnings })
  })

  it('reads windows-1258 when that gives Vietnamese', () => {
    const bytes = [
      0x55, 0xd2, 0x79, 0x20, 0x62, 0x61, 0x6e, 0x20, 0x6e, 0x68, 0xe2, 0x6e, 0x20, 0x64, 0xe2, 0x6e, 0x20, 0x74, 0x69,
      0xd2, 0x6e, 0x68,
    ]
    expect(decodeText(new Uint8Array(bytes))).toEqual({
      text: 'Ủy ban nhân dân tỉnh',
      encoding: 'windows-1258',
      warnings: ['legacy_encoding'],
    })
  })

  it.each([
    ['tcvn3', toBytes(toTcvn3(`ủy ban nhân dân tỉnh, ${words}`)), `ủy ban nhân dân tỉnh, ủ${words.slice(1)}`],
    ['vni', toBytes(toVni(words)), words],
  ])('reads %s', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, warnings: ['legacy_encoding'] })
  })

  it('restores TCVN3 and VNI letters that were saved as Unicode characters', () => {
    const restored = { text: words, encoding: 'utf-8', warnings: ['legacy_encoding'] }
    expect(decodeText(utf8(toVni(words)))).toEqual(restored)
    expect(decodeText(utf8(`${toTcvn3('các sở và huyện xã thị trấn')}\nỦy ban`))).toMatchObject({
      text: 'các sở và huyện xã thị trấn\nỦy ban',
    })
  })

  it('makes line breaks \\n', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd'))).toMatchObject({ text: 'a\nb\nc\nd' })
  })

  it.each<[string, number[], string]>([
    ['nothing', [], 'empty'],
    ['blanks', [0x20, 0x0a], 'empty'],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'binary'],
    ['DOCX', [0x50, 0x4b, 0x03, 0x04, 0x14], 'binary'],
    ['DOC', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'binary'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'binary'],
    ['zero bytes here and there', [1, 0, 0, 2, 0, 0, 0, 3], 'binary'],
    ['control characters', [1, 2, 3, 4, 0x41], 'binary'],
    ['no Vietnamese in any known code page', [0x80, 0x99, 0xb5, 0xb6, 0xb7, 0xff], 'unknown_encoding'],
  ])('refuses %s', (_name, bytes, problem) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ problem })
  })

  it('answers whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes)
        expect('problem' in decoded || decoded.text === decoded.text.normalize('NFC')).toBe(true)
      }),
    )
  })
})
