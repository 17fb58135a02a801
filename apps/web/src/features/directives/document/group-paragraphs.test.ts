import { expect, test } from 'vitest'
import type { DirectiveParagraph } from '../../../api/operations'
import { groupParagraphs } from './group-paragraphs'

const paragraphs = (...kinds: DirectiveParagraph['kind'][]): DirectiveParagraph[] =>
  kinds.map((kind, index) => ({ index, kind, text: kind, span: { start: index, end: index + 1 } }))

const shape = (...kinds: DirectiveParagraph['kind'][]) =>
  groupParagraphs(paragraphs(...kinds), '').map((group) => {
    if (group.kind === 'flow') return group.paragraph.kind
    if (group.kind === 'addressees') return [group.kind, group.paragraphs.length]
    if (group.kind === 'table') return [group.kind, group.rows.length]
    return [group.kind, group.left.map(({ kind }) => kind).join(' '), group.right.map(({ kind }) => kind).join(' ')]
  })

test('a công văn: its subject stands under its number', () => {
  expect(
    shape(
      'issuer',
      'national_header',
      'number',
      'subject',
      'place_date',
      'addressees',
      'addressees',
      'lead_in',
      'duty',
    ),
  ).toEqual([['head', 'issuer number subject', 'national_header place_date'], ['addressees', 2], 'lead_in', 'duty'])
})

test('a chỉ thị: title and subject stand below the head; recipients and signature side by side', () => {
  expect(shape('issuer', 'number', 'place_date', 'kind_title', 'subject', 'duty', 'recipients', 'signature')).toEqual([
    ['head', 'issuer number', 'place_date'],
    'kind_title',
    'subject',
    'duty',
    ['foot', 'recipients', 'signature'],
  ])
})

test('no paragraph is lost, whatever the order', () => {
  const given = paragraphs('duty', 'signature', 'issuer', 'noise', 'recipients', 'body', 'addressees')
  const drawn = groupParagraphs(given, '').flatMap((group) => {
    if (group.kind === 'flow') return [group.paragraph]
    if (group.kind === 'addressees') return group.paragraphs
    return group.kind === 'table' ? group.rows.flatMap(({ cells }) => cells.flat()) : [...group.left, ...group.right]
  })
  expect(drawn).toHaveLength(given.length)
})

test('cells between bars stand in rows again, also empty ones and several paragraphs of one cell', () => {
  const text =
    'PHỤ LỤC\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | a) Rà soát<br>b) Báo cáo | |\n| | x \\| y | Sở Y tế |\nHết'
  const words = ['PHỤ LỤC', 'TT', 'Nhiệm vụ', 'Chủ trì', '1', 'a) Rà soát', 'b) Báo cáo', 'x \\| y', 'Sở Y tế', 'Hết']
  const given = words.map((word, index) => {
    const start = word === '1' ? text.indexOf('| 1') + 2 : text.indexOf(word)
    return { index, kind: 'heading' as const, text: word, span: { start, end: start + word.length } }
  })
  const shown = groupParagraphs(given, text).map((group) =>
    group.kind === 'table'
      ? group.rows.map(({ cells }) => cells.map((cell) => cell.map((paragraph) => paragraph.text)))
      : group.kind === 'flow' && group.paragraph.text,
  )
  expect(shown).toEqual([
    'PHỤ LỤC',
    [
      [['TT'], ['Nhiệm vụ'], ['Chủ trì']],
      [['1'], ['a) Rà soát', 'b) Báo cáo'], []],
      [[], ['x \\| y'], ['Sở Y tế']],
    ],
    'Hết',
  ])
})
