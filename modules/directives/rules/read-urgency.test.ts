import { expect, it } from 'vitest'
import { readUrgency } from './read-urgency.ts'

it.each([
  ['nothing stamped', 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\nSố: 12/CT-UBND', 'normal'],
  ['khẩn on a line of its own', 'ỦY BAN NHÂN DÂN\nKHẨN\nSố: 12/UBND-NC', 'urgent'],
  ['framed with markup', 'UBND TỈNH\n**[THƯỢNG KHẨN]**\nSố 1', 'very_urgent'],
  ['beside the other column', 'Số: 3/CĐ-UBND          HỎA TỐC\n', 'flash'],
  ['in a table cell', '| Số: 3/CĐ-UBND | HỎA TỐC HẸN GIỜ |', 'flash'],
  ['the other spelling', 'HOẢ TỐC\nCÔNG ĐIỆN', 'flash'],
  ['the strongest of two', 'KHẨN\nHỎA TỐC', 'flash'],
  ['decomposed letters', 'KHẨN'.normalize('NFD'), 'urgent'],
  ['words of a title', 'CÔNG ĐIỆN KHẨN CẤP VỀ PHÒNG, CHỐNG BÃO', 'normal'],
  ['a sentence', 'Khẩn trương triển khai. Nội dung KHẨN này', 'normal'],
  ['small letters', 'khẩn', 'normal'],
  ['far below the head', `${'Dòng\n'.repeat(60)}KHẨN`, 'normal'],
])('%s', (_name, text, urgency) => {
  expect(readUrgency(text)).toBe(urgency)
})
