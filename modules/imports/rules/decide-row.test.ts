import { describe, expect, it } from 'vitest'
import { cutPages } from './cut-pages.ts'
import { decideRow, type RowJudgement } from './decide-row.ts'
import { describeProblem } from './describe-problem.ts'
import { isFurniture } from './is-furniture.ts'

const judged = (verdict: RowJudgement['verdict'], before = 'cũ', after = 'mới'): RowJudgement => ({
  verdict,
  messages: verdict === 'error' ? [{ column: 'code', text: 'Mã này đã có nơi khác dùng.' }] : [],
  changes: verdict === 'differs' ? [{ column: 'name', before, after }] : [],
})

describe('a chosen row', () => {
  it.each<[string, RowJudgement, RowJudgement, string]>([
    ['new, and still new', judged('new'), judged('new'), 'write'],
    ['new, written meanwhile just so', judged('new'), judged('same'), 'leave'],
    ['new, written meanwhile otherwise', judged('new'), judged('differs'), 'refuse'],
    ['new, and no longer possible', judged('new'), judged('error'), 'refuse'],
    ['different, and still so', judged('differs'), judged('differs'), 'write'],
    ['different, changed meanwhile', judged('differs'), judged('differs', 'khác'), 'refuse'],
    ['different, corrected meanwhile', judged('differs'), judged('same'), 'leave'],
    ['different, gone meanwhile', judged('differs'), judged('new'), 'refuse'],
    ['different, and no longer possible', judged('differs'), judged('error'), 'refuse'],
  ])('%s', (_name, seen, now, act) => {
    const decided = decideRow(seen, now)
    expect(decided.act).toBe(act)
    expect(decided.messages.length > 0).toBe(act !== 'write')
  })
})

describe('pages', () => {
  it('put what others lie under first, and never mix depths', () => {
    const depths = new Map([
      [2, 1],
      [3, 0],
      [4, 2],
      [5, 0],
      [6, 1],
      [7, 0],
    ])
    expect(cutPages([2, 3, 4, 5, 6, 7], (number) => depths.get(number) ?? 0, 2)).toEqual([[3, 5], [7], [2, 6], [4]])
  })
})

describe('rows that are part of the look', () => {
  const columns = [
    { key: 'code', header: 'Mã', position: 1 },
    { key: 'name', header: 'Tên', position: 2 },
    { key: null, header: 'STT', position: 0 },
  ]
  it.each<[string, unknown[], boolean, boolean]>([
    ['numbers under the header', ['(1)', '(2)', '(3)'], true, true],
    ['letters and numbers under the header', ['A', 'B', 1], true, true],
    ['numbers further down', ['1', '2', '3'], false, false],
    ['the header once more', ['STT', 'MÃ', 'Tên'], false, true],
    ['a row', [1, 'TB01', 'Trạm Một'], true, false],
    ['a name that is a header', [1, 'TB01', 'Tên'], false, false],
  ])('%s', (_name, cells, isFirst, is) => {
    expect(isFurniture(cells, columns, isFirst)).toBe(is)
  })
})

describe('a problem as a sentence', () => {
  it.each([
    [{}, 'Bảng hỏng'],
    [{ columns: ['Tên', 'Loại'] }, 'Bảng hỏng: Tên, Loại.'],
    [{ row: 12, column: 3 }, 'Bảng hỏng (dòng 12, cột 3)'],
    [{ limitRows: 200_000 }, 'Bảng hỏng (tối đa 200.000 dòng)'],
  ])('%o', (details, sentence) => {
    expect(describeProblem({ title: 'Bảng hỏng', details })).toBe(sentence)
  })
})
