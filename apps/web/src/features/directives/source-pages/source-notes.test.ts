import { expect, test } from 'vitest'
import { sourceNotes } from './source-notes'

const page = (number: number, readBy: 'text_layer' | 'recognition', confidence: number | null = null) => ({
  number,
  width: 595,
  height: 842,
  readBy,
  confidence,
})

test('a text layer needs no note', () => expect(sourceNotes([page(1, 'text_layer')], [])).toEqual([]))

test('recognised words are to be compared with the page, poor pages by name', () => {
  const notes = sourceNotes(
    [page(1, 'recognition', 0.95), page(2, 'recognition', 0.6), page(3, 'text_layer')],
    ['recognised_poorly', 'page_turned'],
  )
  expect(notes).toEqual([
    'Chữ nhận dạng từ ảnh quét: đối chiếu với trang gốc.',
    'Nhận dạng kém chắc ở trang 2.',
    'Có trang bị xoay, máy đã xoay lại.',
  ])
})

test('many poor pages are counted', () => {
  const pages = Array.from({ length: 9 }, (_, at) => page(at + 1, 'recognition', 0.5))
  expect(sourceNotes(pages, [])[1]).toBe('Nhận dạng kém chắc ở trang 1, 2, 3, 4, 5, 6 và 3 trang khác.')
})

test('unknown warnings are not shown', () => expect(sourceNotes([], ['page_straightened', 'x'])).toEqual([]))
