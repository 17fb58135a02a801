import { describe, expect, it } from 'vitest'
import { toTcvn3, toVni } from '../testing/legacy-encoders.ts'
import { hexOf, makeRtf, rtfRow } from '../testing/make-rtf.ts'
import { readRtf } from './read-rtf.ts'

const textOf = (body: string, fonts?: string) => readRtf(makeRtf(body, fonts)).text
const edges = [1000, 2000, 3000]

describe('what is printed', () => {
  it.each<[string, string, string]>([
    ['Unicode with its stand-in', 'Sở Y tế\\par', 'Sở Y tế'],
    ['no stand-in', '{\\uc0 S\\u7903 }Y', 'SởY'],
    ['a longer stand-in', '{\\uc2 S\\u7903 ??}Y', 'SởY'],
    ['a stand-in of a byte', "S\\u7903\\'3f Y", 'Sở Y'],
    ['a stand-in that a group cuts off', '{\\uc3 S\\u7903 ?}Y', 'SởY'],
    ['a pair of surrogates', '\\u-10179?\\u-8704?', '😀'],
    ['bytes of the document', "caf\\'e9", 'café'],
    ['line ends and tabs', 'a\\tab b\\line c\\par d\\\ne', 'a\tb\nc\nd\ne'],
    ['signs', '\\{\\}\\\\ \\~\\_\\-\\endash\\ldblquote a\\rdblquote', '{}\\  -–“a”'],
    ['hidden and deleted text', 'a{\\v b}c{\\deleted d}e\\v f\\v0 g\\plain h', 'acegh'],
    ['capitals', '{\\caps sở} sở', 'SỞ sở'],
    ['a field', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt{a}}}', 'a'],
    ['pictures and binary data', 'a{\\pict\\bin3 }}}}{\\*\\shppict{\\pict 00ff}}b', 'ab'],
    ['headers, footers, properties', '{\\header x\\par}{\\footerf y}{\\info{\\title z}}{\\*\\unknown w}a', 'a'],
    ['list numbers as shown', '{\\listtext\\pard 1.\\tab}a\\par{\\pntext b)\\tab}c', '1. a\nb) c'],
    [
      'a text box',
      'a{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn n}{\\sv 1}}{\\shptxt\\pard b\\par c}}{\\shprslt b}}\\par d',
      'a\nb\nc\nd',
    ],
  ])('%s', (_name, body, text) => {
    expect(textOf(body)).toBe(text)
  })

  it('writes dashes for bullets of symbol fonts', () => {
    expect(textOf("{\\listtext\\f1 \\'b7\\tab}a", '{\\f0 Arial;}{\\f1\\fcharset2 Symbol;}')).toBe('- a')
  })

  it('puts notes at the end', () => {
    expect(textOf('a{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} b}. c\\par')).toBe('a. c\n\n[1] b')
  })

  it('tells of revisions', () => {
    expect(readRtf(makeRtf('a{\\deleted b}')).warnings).toEqual(['tracked_changes_resolved'])
  })
})

describe('letters of one byte', () => {
  const words = 'Cộng hòa xã hội, tỉnh'
  it.each<[string, string, string, string]>([
    ['windows-1258, composed', "ti\\'d2nh", '{\\f0\\fcharset163 Arial;}', 'tỉnh'],
    ['TCVN3', hexOf(toTcvn3(words)), '{\\f0\\fnil .VnTime;}', words],
    ['TCVN3 in capitals', hexOf(toTcvn3(words)), '{\\f0\\fnil .VnTimeH;}', words.toUpperCase()],
    ['TCVN3, "ư" as a soft hyphen', `b\\-${hexOf('íc')}`, '{\\f0\\fnil .VnTime;}', 'bước'],
    ['VNI', hexOf(toVni(words)), '{\\f0\\fnil\\fcharset0 VNI-Times;}', words],
  ])('%s', (_name, body, fonts, text) => {
    expect(textOf(body, fonts)).toBe(text)
  })

  it('change with the font', () => {
    const body = `{\\f1 ${hexOf(toTcvn3('xã'))}} {\\f2 ${hexOf(toVni('hội'))}} nghĩa`
    const fonts = '{\\f0 Arial;}{\\f1 .VnArial;}{\\f2{\\*\\panose 0202}VNI-Helve;}'
    expect(readRtf(makeRtf(body, fonts))).toMatchObject({ text: 'xã hội nghĩa', warnings: ['legacy_encoding'] })
  })
})

describe('tables', () => {
  it('are rows of cells, with their line ends', () => {
    expect(textOf(`${rtfRow(['TT', 'a', 'b'], edges)}${rtfRow(['1', 'c\\par d', 'e|f'], edges)}\\pard g`)).toBe(
      '| TT | a | b |\n| 1 | c <br> d | e\\|f |\n\ng',
    )
  })

  it('leave room where a cell is wider or taller', () => {
    const rows = [
      rtfRow(['I', 'Nhóm'], [1000, 3000]),
      rtfRow(['1', 'a', 'b'], edges, ['\\clvmgf\\clbrdrt\\brdrs']),
      rtfRow(['', 'c', 'd'], edges, ['\\clvmrg']),
    ]
    expect(textOf(rows.join(''))).toBe('| I | Nhóm |  |\n| 1 | a | b |\n|  | c | d |')
  })

  it('without lines are columns, one after the other', () => {
    const row = rtfRow(['UBND\\par TỈNH', 'Sông Trà, ngày 1'], [1000, 2000], ['\\clbrdrt\\brdrnone', ''])
    expect(textOf(`${row}\\pard a`)).toBe('UBND\nTỈNH\n\nSông Trà, ngày 1\n\na')
  })
})

describe('odd files', () => {
  it.each<[string, string, string]>([
    ['no end', '{\\rtf1 a\\par b', 'a\nb'],
    ['more after the end', '{\\rtf1 a} {b}', 'a'],
    ['white space in front', '\r\n{\\rtf1 a}', 'a'],
    ['a row without an end', '{\\rtf1\\trowd\\cellx9\\intbl a\\cell b\\cell c\\cell}', 'a\n\nb\n\nc'],
    ['numbers too large', '{\\rtf1\\f99999\\uc99999999 a\\bin9999999999 b', 'a'],
  ])('%s', (_name, source, text) => {
    expect(readRtf(Buffer.from(source, 'latin1')).text).toBe(text)
  })

  it('bears a million open groups', { timeout: 60_000 }, () => {
    const braces = 1_000_000
    const source = `{\\rtf1 ${'{'.repeat(braces)}a${'}'.repeat(braces)}b}`
    expect(readRtf(Buffer.from(source, 'latin1')).text).toBe('ab')
  })

  it('refuses what is no RTF', () => {
    expect(() => readRtf(Buffer.from('abc'))).toThrow(expect.objectContaining({ code: 'file_damaged' }))
  })
})

it('numbers every paragraph and names its words', () => {
  const { text, paragraphs } = readRtf(makeRtf(`a\\par\\par ${rtfRow(['b\\par c', 'd', 'e'], edges)}\\pard f`))
  expect(paragraphs.map(({ start, end, number }) => [number, text.slice(start, end)])).toEqual([
    [1, 'a'],
    [3, 'b'],
    [4, 'c'],
    [5, 'd'],
    [6, 'e'],
    [7, 'f'],
  ])
})
