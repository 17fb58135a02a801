import { describe, expect, it } from 'vitest'
import { readDeadlineCell, sayDeadline } from './read-deadline-cell.ts'

const given = '2026-03-02'
const date = (on: string) => ({ kind: 'date', on, recurrence: null, day: null })
const rhythm = (recurrence: string, day: number | null = null) => ({ kind: 'recurrence', on: null, recurrence, day })
const none = { kind: 'none', on: null, recurrence: null, day: null }

describe('a deadline as sheets write it', () => {
  it.each([
    ['30/04/2026', date('2026-04-30'), null],
    ['30/4/2026', date('2026-04-30'), null],
    ['2026-04-30', date('2026-04-30'), null],
    ['Trước ngày 30/04/2026', date('2026-04-30'), 'Trước ngày 30/04/2026'],
    ['trước 30/6', date('2026-06-30'), 'trước 30/6'],
    ['Quý II/2026', date('2026-06-30'), 'Quý II/2026'],
    ['Tháng 6/2026', date('2026-06-30'), 'Tháng 6/2026'],
    ['Tháng 5', date('2026-05-31'), 'Tháng 5'],
    ['Năm 2026', date('2026-12-31'), 'Năm 2026'],
    ['6 tháng đầu năm 2026', date('2026-06-30'), '6 tháng đầu năm 2026'],
    ['hằng tháng', rhythm('monthly'), 'hằng tháng'],
    ['Hàng quý', rhythm('quarterly'), 'Hàng quý'],
    ['Trước ngày 20 hằng tháng', rhythm('monthly', 20), 'Trước ngày 20 hằng tháng'],
    ['không thời hạn', none, null],
    ['Thường xuyên', none, null],
    ['Theo tiến độ của Bộ', none, 'Theo tiến độ của Bộ'],
    [null, none, null],
  ])('%s', (cell, deadline, words) => {
    expect(readDeadlineCell(cell, given)).toMatchObject({ deadline, words })
  })

  it.each([
    ['31/02/2026', 'không phải là một ngày có thật'],
    ['30/01/2026', 'trước ngày của văn bản'],
    ['sớm nhất', 'không đọc được thành thời hạn'],
    ['trong 10 ngày kể từ ngày nhận được văn bản', 'Ghi ngày hoàn thành cụ thể'],
  ])('%s is refused', (cell, words) => {
    expect(readDeadlineCell(cell, given)).toEqual({ problem: expect.stringContaining(words) })
  })

  it.each([
    '30/04/2026',
    'hằng tháng',
    'hằng quý',
    'hằng năm',
    'hằng tuần',
    '6 tháng một lần',
    'trước ngày 20 hằng tháng',
    'không thời hạn',
  ])('%s is said as it is read', (words) => {
    const read = readDeadlineCell(words, given)
    expect('deadline' in read ? sayDeadline(read.deadline) : '').toBe(words)
  })
})
