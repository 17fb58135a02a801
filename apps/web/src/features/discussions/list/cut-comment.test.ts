import { describe, expect, it } from 'vitest'
import { cutComment } from './cut-comment'

const shown = (text: string, names: string[] = []) =>
  cutComment(text, names).map((part) => (part.kind === 'text' ? part.text : { [part.kind]: part.text }))

describe('cutComment', () => {
  it.each([
    ['plain words', 'Đã gửi số liệu.', [], ['Đã gửi số liệu.']],
    ['nothing', '', [], []],
    [
      'an address in a sentence',
      'Xem https://vanban.gov.vn/a?b=1.',
      [],
      ['Xem ', { link: 'https://vanban.gov.vn/a?b=1' }, '.'],
    ],
    ['an address in brackets', '(http://a.vn)', [], ['(', { link: 'http://a.vn' }, ')']],
    ['a script is no address', 'javascript:alert(1) data:text/html,x', [], ['javascript:alert(1) data:text/html,x']],
    ['markup stays words', '<img src=x onerror=y>', [], ['<img src=x onerror=y>']],
    ['an address inside markup', '<a href="https://a.vn/x">', [], ['<a href="', { link: 'https://a.vn/x' }, '">']],
    ['a name', 'Nhờ @Lê Thị Bình xem', ['Lê Thị Bình'], ['Nhờ ', { mention: '@Lê Thị Bình' }, ' xem']],
    ['the longer name first', '@Lê Thị Bình An', ['Lê Thị Bình', 'Lê Thị Bình An'], [{ mention: '@Lê Thị Bình An' }]],
    ['a name nobody was said to name', '@Người lạ', ['Lê Thị Bình'], ['@Người lạ']],
    ['signs of patterns in a name', '@A (B)*', ['A (B)*'], [{ mention: '@A (B)*' }]],
    ['only the beginning of an address', 'https:// thôi', [], ['https:// thôi']],
  ])('%s', (_what, text, names, expected) => {
    expect(shown(text, names)).toEqual(expected)
  })

  it('loses no character', () => {
    const text = 'a @B https://c.vn/d, @B. https://e\n<f>'
    const parts = cutComment(text, ['B'])
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})
