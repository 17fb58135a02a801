import { expect, test } from 'vitest'
import { placeWords } from './place-words'

const page = (number: number) => ({ page: number, paragraph: null })
const paragraph = (number: number) => ({ page: null, paragraph: number })

test('says where words stand, pages before paragraphs', () => {
  expect(placeWords([page(3)])).toBe('trang 3')
  expect(placeWords([page(3), page(4), page(7)])).toBe('trang 3–4, 7')
  expect(placeWords([paragraph(14)])).toBe('đoạn 14')
  expect(placeWords([paragraph(14), paragraph(14), paragraph(16)])).toBe('đoạn 14, 16')
  expect(placeWords([])).toBeNull()
})
