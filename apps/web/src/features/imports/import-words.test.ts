import { describe, expect, it } from 'vitest'
import { pollMs } from './import-queries'
import {
  appliedDetail,
  appliedShare,
  cellWords,
  namesColumn,
  openRows,
  previewSentence,
  resultSentence,
} from './import-words'

const none = { new: 0, differs: 0, same: 0, error: 0, waiting: 0, written: 0, unchanged: 0, refused: 0 }

describe('words about an import', () => {
  it.each([
    [{ ...none, written: 120 }, 'Đã ghi 120 dòng.'],
    [
      { ...none, written: 1200, unchanged: 2, refused: 1 },
      'Đã ghi 1.200 dòng; 2 dòng đã có sẵn; 1 dòng không ghi được.',
    ],
  ])('%o', (counts, sentence) => {
    expect(resultSentence(counts)).toBe(sentence)
  })

  it('the preview names only what is there', () => {
    expect(previewSentence({ ...none, new: 12, error: 3 })).toBe(
      'Bảng có 12 dòng mới, 3 dòng lỗi. Chưa ghi gì vào hệ thống.',
    )
  })

  it('how far writing is; nothing chosen is no share', () => {
    const counts = { ...none, waiting: 30, written: 8, unchanged: 1, refused: 1 }
    expect([appliedShare(counts), appliedDetail(counts)]).toEqual([0.25, '10 trên 40 dòng'])
    expect(appliedShare(none)).toBeNull()
  })

  it.each([
    [{ ...none, new: 3, differs: 2, same: 9, error: 4 }, 5],
    [{ ...none, new: 3, differs: 2, written: 2, unchanged: 1, refused: 1 }, 1],
    [{ ...none, new: 3, written: 3 }, 0],
  ])('%o leaves %i rows', (counts, open) => expect(openRows(counts)).toBe(open))

  it.each([
    ['Thiếu “Tên cơ quan”.', true],
    ['Thiếu “tên cơ quan”.', true],
    ['Tên cơ quan dài quá 300 chữ.', true],
    ['“Vụ” không có trong danh mục.', false],
    ['Không có cơ quan nào mang tên này.', false],
    ['Tên cơ quan-quản lý không rõ.', false],
  ])('%s names its column: %s', (text, expected) => expect(namesColumn(text, 'Tên cơ quan')).toBe(expected))

  it.each([
    [null, ''],
    [undefined, ''],
    ['Sở Y tế', 'Sở Y tế'],
    [1250.5, '1.250,5'],
    [true, 'Có'],
    [{ date: '2025-07-01' }, '01/07/2025'],
  ])('%o', (cell, words) => {
    expect(cellWords(cell)).toBe(words)
  })

  it.each([
    ['reading', 1000],
    ['applying', 1000],
    ['read', false],
    ['paused', false],
  ] as const)('%s is looked at again after %s', (state, milliseconds) => {
    expect(pollMs({ state })).toBe(milliseconds)
  })
})
