import { expect, test } from 'vitest'
import type { DirectiveParagraph } from '../../../api/operations'
import { groupParagraphs } from './group-paragraphs'

const paragraphs = (...kinds: DirectiveParagraph['kind'][]): DirectiveParagraph[] =>
  kinds.map((kind, index) => ({ index, kind, text: kind, span: { start: index, end: index + 1 } }))

const shape = (...kinds: DirectiveParagraph['kind'][]) =>
  groupParagraphs(paragraphs(...kinds)).map((group) => {
    if (group.kind === 'flow') return group.paragraph.kind
    if (group.kind === 'addressees') return [group.kind, group.paragraphs.length]
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
  const drawn = groupParagraphs(given).flatMap((group) => {
    if (group.kind === 'flow') return [group.paragraph]
    return group.kind === 'addressees' ? group.paragraphs : [...group.left, ...group.right]
  })
  expect(drawn).toHaveLength(given.length)
})
