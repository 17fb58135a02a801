import { expect, it } from 'vitest'
import { markWords } from './mark-words'

/** 'Bảo [hiểm] y tế' */
const shown = (text: string, searched: string) =>
  markWords(text, searched)
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join('')

it.each([
  ['Rà soát bảo hiểm y tế', 'bao hiem y te', 'Rà soát [bảo] [hiểm] [y] [tế]'],
  ['Rà soát bảo hiểm y tế', 'BẢO HI', 'Rà soát [bảo] [hi]ểm y tế'],
  ['Đường đê', 'duong', '[Đường] đê'],
  ['Báo cáo', 'bao ca', '[Báo] [cá]o'],
  ['Công văn 450/UBND-NC', '450/ubnd', 'Công văn [450]/[UBND]-NC'],
  ['bảo hiểm'.normalize('NFD'), 'hiem', 'bảo [hiểm]'],
  ['Không có gì', 'vu tru', 'Không có gì'],
  ['Không có gì', '', 'Không có gì'],
  ['Không có gì', '%', 'Không có gì'],
  ['', 'bao', ''],
])('%s ~ %s → %s', (text, searched, expected) => expect(shown(text, searched)).toBe(expected))
