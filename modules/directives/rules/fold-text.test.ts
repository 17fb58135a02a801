import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSpan, foldText, joinFolded, rawSpan, searchKey, sliceFolded } from './fold-text.ts'

/** Strings made of what the folding treats specially. */
const marked = fc.array(
  fc.constantFrom(
    '**',
    '|',
    '#',
    ' ',
    '\n',
    '_',
    '__',
    '\\.',
    'a',
    'Ủ',
    'e\u0301',
    '\u00a0',
    '\u200b',
    '-',
    '🙂',
    '\ud800',
  ),
)

describe('foldText', () => {
  it.each([
    ['**1. Sở  Y tế**\n', '1. Sở Y tế'],
    ['### *Nơi nhận:*', 'Nơi nhận:'],
    ['| Sở Y tế | Quý II |', 'Sở Y tế Quý II'],
    ['chỉ số VN_AQI', 'chỉ số VN_AQI'],
    ['____\nSố', 'Số'],
    ['\\- Như trên', '- Như trên'],
    ['Sở Y tế <br> <b>rà</b><br/>soát', 'Sở Y tế <b>rà</b> soát'],
    ['a\u00a0b\u200bc', 'a bc'],
    ['Uy\u0309 ban', 'Uỷ ban'],
    ['', ''],
  ])('%j', (raw, folded) => {
    expect(foldText(raw)).toBe(folded)
  })

  it('points back at the raw text', () => {
    const raw = 'x **Sở\nY tế** y'
    const folded = foldSpan(raw, { start: 0, end: raw.length })
    const at = folded.text.indexOf('Sở')
    const span = rawSpan(folded, at, at + 'Sở Y tế'.length)
    expect(raw.slice(span.start, span.end)).toBe('Sở\nY tế')
  })

  it('keeps a letter and its marks together', () => {
    const raw = 'e\u0301t'
    expect(rawSpan(foldSpan(raw, { start: 0, end: 3 }), 0, 1)).toEqual({ start: 0, end: 2 })
  })

  it('never points outside the stretch, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(marked, (parts) => {
        const raw = parts.join('')
        const { text, key, starts } = foldSpan(raw, { start: 0, end: raw.length })
        expect(key.length).toBe(text.length)
        expect(starts.length).toBe(text.length)
        expect([...starts].every((start, at) => start < raw.length && start >= (starts[at - 1] ?? 0))).toBe(true)
        expect(text).not.toMatch(/^\s|\s$|\s\s/)
      }),
    )
  })
})

describe('joined and sliced', () => {
  it('is what folding the whole would give, places included', () => {
    const raw = 'Sở  **Y tế**\n2\nrà soa\u0301t.'
    const [first, second] = [foldSpan(raw, { start: 0, end: 12 }), foldSpan(raw, { start: 15, end: raw.length })]
    const joined = joinFolded([first, second])
    expect(joined.text).toBe('Sở Y tế rà soát.')
    expect(joined.key).toBe('sở y tế rà soát.')
    expect(rawSpan(joined, 8, 15)).toEqual({ start: 15, end: raw.length - 1 })
    const sliced = sliceFolded(joined, 8, 15)
    expect(sliced.text).toBe('rà soát')
    expect(rawSpan(sliced, 0, 7)).toEqual({ start: 15, end: raw.length - 1 })
  })
})

describe('searchKey', () => {
  it.each([
    ['UỶ BAN', 'ủy ban'],
    ['hoà giải, hòa giải', 'hòa giải, hòa giải'],
    ['hoàn thành quý II', 'hoàn thành quý ii'],
    ['khuỷu tay', 'khuỷu tay'],
    ['İstanbul', 'İstanbul'],
    ['Uy ban nhan dan tỉnh', 'ủy ban nhân dân tỉnh'],
    ['Ủy ban nhân đân xã', 'ủy ban nhân dân xã'],
    ['giao So Y tế, Sờ Tài chính', 'giao sở y tế, sở tài chính'],
    ['So với năm trước', 'so với năm trước'],
  ])('%s', (text, key) => {
    expect(searchKey(text)).toBe(key)
  })

  it('is as long as the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchKey(text)).toHaveLength(text.length)
      }),
    )
  })
})
