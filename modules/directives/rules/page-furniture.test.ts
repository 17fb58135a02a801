import { describe, expect, it } from 'vitest'
import { splitLines } from './split-lines.ts'

const kept = (raw: string) => splitLines(raw).map(({ folded, gap }) => [folded.text, gap])
const page = (mark: string) => `${'Sở Y tế rà soát danh sách và\n'.repeat(14)}${mark}\n`

describe('page furniture', () => {
  it.each(['2', '- 3 -', 'Trang 4/7', 'trang số 5', '[6]', '7 | Page', 'Page 8 of 9', '–9–'])('drops "%s"', (mark) => {
    expect(kept(`một\n${mark}\nhai`)).toEqual([
      ['một', 'bar'],
      ['hai', 'none'],
    ])
  })

  it.each(['(1)', '2.', '1234', '2 Sở', '3 xã'])('keeps "%s"', (line) => {
    expect(kept(`một\n${line}\nhai`)).toHaveLength(3)
  })

  it('tells that a paragraph may go on where blank lines stood around the number', () => {
    expect(kept('một\n\n2\n\nhai').at(-1)).toEqual(['hai', 'page'])
  })

  it('drops running headers beside several page numbers, and only those', () => {
    const lines = kept(`${page('2\nUBND TỈNH SÔNG TRÀ')}${page('3\nUBND TỈNH SÔNG TRÀ')}hết`).map(([text]) => text)
    expect(new Set(lines)).toEqual(new Set(['Sở Y tế rà soát danh sách và', 'hết']))
    expect(kept(`${page('2\nII. TỔ CHỨC THỰC HIỆN')}hết`).map(([text]) => text)).toContain('II. TỔ CHỨC THỰC HIỆN')
  })

  it('keeps what stands between numbers that follow close upon each other, as in a flattened table', () => {
    expect(kept('1\nSở Y tế\n2\nSở Y tế\n3\nSở Y tế').filter(([text]) => text === 'Sở Y tế')).toHaveLength(3)
  })
})
