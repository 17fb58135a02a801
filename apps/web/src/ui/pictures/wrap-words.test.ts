import { describe, expect, it } from 'vitest'
import { textWidth } from './text-width'
import { wrapWords } from './wrap-words'

describe('how wide a text is', () => {
  // As a browser measures them in Be Vietnam Pro, weight 500.
  it.each([
    ['Ủy ban nhân dân tỉnh Sông Trà', 193.9],
    ['Sở Nông nghiệp và Môi trường', 191.7],
    ['NQ 1654/NQ-UBTVQH15', 159.8],
    ['Lao động, việc làm; Người có công', 221.6],
    ['', 0],
  ])('%s', (text, measured) => {
    expect(textWidth(text, 13)).toBeGreaterThanOrEqual(measured)
    expect(textWidth(text, 13)).toBeLessThanOrEqual(measured * 1.05)
  })

  it('does not count diacritics, however they are written', () => {
    expect(textWidth('Sở Tài chính'.normalize('NFD'), 13)).toBe(textWidth('Sở Tài chính', 13))
  })
})

describe('words in lines', () => {
  const name = 'Ủy ban nhân dân huyện Bình Minh Thượng'

  it.each([
    ['one line', name, 400, [name]],
    ['two lines', name, 160, ['Ủy ban nhân dân huyện', 'Bình Minh Thượng']],
    ['nothing', '', 100, []],
    ['spaces', '  \n ', 100, []],
    ['a word that is too wide', 'UBTVQH15UBTVQH15', 60, ['UBTVQH', '15UBTV', 'QH15']],
  ])('%s', (_, text, width, lines) => expect(wrapWords(text, width, 13)).toEqual(lines))

  it('ends with dots where there is no room for more', () => {
    expect(wrapWords(name, 110, 13, 2)).toEqual(['Ủy ban nhân dân', 'huyện Bình Min…'])
  })

  it('keeps every line within the width', () => {
    for (const line of wrapWords(`${name} ${name}`, 97, 13)) expect(textWidth(line, 13)).toBeLessThanOrEqual(97)
  })
})
