import { describe, expect, it } from 'vitest'
import { fitsPoint, readPoint } from './proposal-point.ts'

describe('reading a point', () => {
  it.each<[string, ReturnType<typeof readPoint>]>([
    ['điểm a khoản 2 Mục III', { headings: ['2', 'iii'], letter: 'a', ordinal: null }],
    ['Điểm đ, khoản 1', { headings: ['1'], letter: 'đ', ordinal: null }],
    ['khoản 3 Điều 4', { headings: ['3', '4'], letter: null, ordinal: null }],
    ['nhiệm vụ số 7', { headings: [], letter: null, ordinal: 7 }],
    ['số thứ tự 12 Phụ lục', { headings: [], letter: null, ordinal: 12 }],
    ['mục 2.1', { headings: ['2.1'], letter: null, ordinal: null }],
    ['quan điểm chỉ đạo', { headings: [], letter: null, ordinal: null }],
    ['', { headings: [], letter: null, ordinal: null }],
  ])('%s', (point, expected) => expect(readPoint(point)).toEqual(expected))
})

describe('a duty at a point', () => {
  const duties = [
    { ordinal: 1, section: '1. Sở Tài chính' },
    { ordinal: 2, section: '1. Sở Tài chính' },
    { ordinal: 3, section: '2. Sở Nội vụ' },
    { ordinal: 4, section: 'III. Các huyện' },
    { ordinal: 5, section: null },
  ]
  const fits = (point: string) => duties.map((duty) => fitsPoint(readPoint(point), duty, duties))
  it.each<[string, number[]]>([
    ['điểm b khoản 1', [0.2, 1, 0, 0, 0]],
    ['điểm a khoản 1', [1, 0.2, 0, 0, 0]],
    ['khoản 2', [0, 0, 0.6, 0, 0]],
    ['Mục III', [0, 0, 0, 0.6, 0]],
    ['nhiệm vụ số 5', [0, 0, 0, 0, 1]],
    ['khoản 9', [0, 0, 0, 0, 0]],
  ])('%s', (point, expected) => expect(fits(point)).toEqual(expected))
})
