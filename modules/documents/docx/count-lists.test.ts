import { describe, expect, it } from 'vitest'
import { list, listed, makeDocx, paragraph } from '../testing/make-docx.ts'
import { readDocx } from './read-docx.ts'

const read = (numbering: string, body: string, styles = '') =>
  readDocx(makeDocx({ numbering, body, styles })).text.split('\n')
const style = (id: string, properties: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:pPr>${properties}</w:pPr></w:style>`
const styled = (text: string, id: string, properties = '') => paragraph(text, `<w:pStyle w:val="${id}"/>${properties}`)
const use = (id: number, abstract: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`
const startAt = (level: number, start: number) =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`

describe('list numbers', () => {
  it('count on every level and start again below', () => {
    const numbering = list(1, [
      { format: 'upperRoman', text: '%1.' },
      { text: '%1.%2.', more: '<w:isLgl/>' },
      { format: 'lowerLetter', text: '%3)' },
      { format: 'bullet', text: '\uf0b7' },
    ])
    const body = [0, 1, 1, 2, 3, 2, 0, 1, 2].map((level) => listed('x', 1, level)).join('')
    expect(read(numbering, body)).toEqual('I. x,1.1. x,1.2. x,a) x,+ x,b) x,II. x,2.1. x,a) x'.split(','))
  })

  it.each([
    ['Điều %1.', 'decimal', 3, 'Điều 3. x'],
    ['(%1)', 'lowerRoman', 4, '(iv) x'],
    ['%1/', 'upperLetter', 28, 'BB/ x'],
    ['%1', 'decimalZero', 7, '07 x'],
    ['%1', 'ordinal', 22, '22nd x'],
    ['%1)', 'chicago', 2, '2) x'],
    ['%1.', 'none', 1, '. x'],
    ['', 'decimal', 1, 'x'],
    ['+', 'bullet', 1, '+ x'],
    ['–', 'bullet', 1, '- x'],
    ['', 'bullet', 1, 'x'],
    ['§iÒu %1.', 'decimal', 1, 'Điều 1. x', '<w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr>'],
    ['%1.', 'decimal', 1, '1.x', '<w:suff w:val="nothing"/>'],
  ])('are written as %s in %s', (text, format, start, line, more = '') => {
    expect(read(list(1, [{ text, format, start, more }]), listed('x', 1))).toEqual([line])
  })

  it('go on between lists of one abstract list, or start where they say', () => {
    const numbering =
      list(1, [{ text: '%1.' }, { text: '%1.%2' }]) + use(2, 1) + use(3, 1, startAt(0, 1)) + use(4, 1, startAt(1, 5))
    const body = [listed('a', 1), listed('b', 2), listed('c', 3), listed('d', 3), listed('e', 4, 1), listed('f', 4, 1)]
    expect(read(numbering, body.join(''))).toEqual(['1. a', '2. b', '1. c', '2. d', '2.5 e', '2.6 f'])
  })

  it('never start again, or only after a level that is named', () => {
    const restart = (after: number) => `<w:lvlRestart w:val="${after}"/>`
    const numbering = list(1, [{ text: '%1.' }, { text: '%2.', more: restart(0) }, { text: '%3)', more: restart(1) }])
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((level) => listed('x', 1, level)).join('')
    expect(read(numbering, body)).toEqual('1. x,1. x,1) x,2. x,2) x,2. x,3. x,1) x'.split(','))
  })

  it('come in by styles, and are taken away again', () => {
    const numbering = list(1, [
      { text: '%1.', more: '<w:pStyle w:val="h1"/>' },
      { text: '%1.%2.', more: '<w:pStyle w:val="h2"/>' },
    ])
    const styles =
      style('h1', '<w:numPr><w:numId w:val="1"/></w:numPr>') + style('h2', '<w:numPr><w:numId w:val="1"/></w:numPr>')
    const body =
      styled('a', 'h1') +
      styled('b', 'h2') +
      styled('c', 'h2', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('d', 'h2')
    expect(read(numbering, body, styles)).toEqual(['1. a', '1.1. b', 'c', '1.2. d'])
  })

  it('follow a link to a list style', () => {
    const numbering = `${list(1, [{ text: '%1)' }])}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="s"/></w:abstractNum>${use(2, 2)}`
    const styles = style('s', '<w:numPr><w:numId w:val="1"/></w:numPr>', 'numbering')
    expect(read(numbering, listed('a', 1) + listed('b', 2), styles)).toEqual(['1) a', '2) b'])
  })

  it('take a level that one list redefines', () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="9"/><w:lvlText w:val="%1/"/></w:lvl></w:lvlOverride>'
    expect(read(list(1, [{ text: '%1.' }], own), listed('a', 1))).toEqual(['9/ a'])
  })

  it('count empty paragraphs but not deleted ones', () => {
    const place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const body =
      listed('a', 1) +
      paragraph('', place) +
      paragraph('b ', `${place}<w:rPr><w:del w:id="1"/></w:rPr>`) +
      listed('c', 1)
    expect(read(list(1, [{ text: '%1.' }]), body)).toEqual(['1. a', '', '3. b c'])
  })

  it('survive lists that point at nothing or at themselves', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="s"/></w:abstractNum>' + use(1, 1) + use(2, 9)
    const styles = style('s', '<w:numPr><w:numId w:val="1"/></w:numPr>', 'numbering')
    expect(read(numbering, listed('a', 1) + listed('b', 2) + listed('c', 3), styles)).toEqual(['a', 'b', 'c'])
  })
})
