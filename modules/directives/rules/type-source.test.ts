import { expect, it } from 'vitest'
import { typeSource } from './type-source.ts'

it.each<[string, string, string[]]>([
  ['one duty', 'Kết luận giao ban', ['Giao Sở Y tế rà soát.']],
  ['several, of several lines', 'Ý kiến chỉ đạo', ['Dòng một\r\ndòng hai', 'Việc thứ hai']],
  ['the same words twice', 'Họp', ['Báo cáo', 'Báo cáo']],
  ['letters composed of several characters', 'Họp'.normalize('NFD'), ['Rà soát đất đai'.normalize('NFD')]],
])('%s: spans cut out what was typed', (_name, title, duties) => {
  const source = typeSource(title, duties)
  const cut = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end)
  const typed = (words: string) => words.normalize('NFC').replaceAll('\r\n', '\n').trim()
  expect(cut(source.title)).toBe(typed(title))
  expect(source.duties.map(cut)).toEqual(duties.map(typed))
  expect(source.text).toBe(source.text.normalize('NFC'))
})
