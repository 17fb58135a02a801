import { describe, expect, it } from 'vitest'
import { insertMention, mentionAt, stillNamed } from './mention-at'

describe('mentionAt', () => {
  it.each([
    ['at the beginning', '@bi', { at: 0, query: 'bi' }],
    ['just begun', 'Nhờ @', { at: 4, query: '' }],
    ['a name of several words', 'Nhờ @lê thị b', { at: 4, query: 'lê thị b' }],
    ['an address', 'a@b.vn', null],
    ['after a bracket', '(@bi', { at: 1, query: 'bi' }],
    ['the sentence went on', 'Nhờ @Bình, xem', null],
    ['a new line', '@Bình\nxem', null],
    ['two blanks', '@Bình  xem', null],
    ['a blank first', '@ bình', null],
    ['far away', `@${'a'.repeat(61)}`, null],
    ['none', 'Xem', null],
  ])('%s', (_what, text, expected) => {
    expect(mentionAt(text, text.length)).toEqual(expected)
  })

  it('looks only at what stands before the caret', () => {
    expect(mentionAt('@bi nhé', 3)).toEqual({ at: 0, query: 'bi' })
  })
})

it.each([
  ['Nhờ @bi', 7, 'Nhờ @Lê Bình ', 13],
  ['Nhờ @bi xem', 7, 'Nhờ @Lê Bình xem', 13],
])('puts the name into %j', (text, caret, expected, newCaret) => {
  const open = mentionAt(text, caret)
  expect(open && insertMention(text, open, 'Lê Bình')).toEqual({ text: expected, caret: newCaret })
})

it('forgets people whose names were deleted', () => {
  const people = [{ fullName: 'Lê Bình' }, { fullName: 'Trần An' }]
  expect(stillNamed('Nhờ @Trần An xem', people)).toEqual([{ fullName: 'Trần An' }])
})
