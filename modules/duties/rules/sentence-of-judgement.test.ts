import { describe, expect, it } from 'vitest'
import { noCounts } from './rates.ts'
import { sentenceOfJudgement } from './sentence-of-judgement.ts'

const finance = { name: 'Sở Tài chính', count: 3 }

describe('the sentence a leader reads first', () => {
  it.each([
    [{}, [], 0, 'Chưa có lượt giao nào.'],
    [
      { completed_on_time: 10, in_progress_on_time: 7, completed_late: 2, in_progress_overdue: 3 },
      [finance],
      0,
      '17 của 22 lượt giao đúng hạn, 2 hoàn thành quá hạn; 3 quá hạn đang chờ Sở Tài chính.',
    ],
    [
      { in_progress_on_time: 19, in_progress_overdue: 3 },
      [finance],
      0,
      '19 của 22 lượt giao đúng hạn; 3 quá hạn đang chờ Sở Tài chính.',
    ],
    [
      { in_progress_on_time: 1, in_progress_overdue: 4 },
      [finance, { name: 'Sở Y tế', count: 1 }],
      0,
      '1 của 5 lượt giao đúng hạn; 4 quá hạn, nhiều nhất đang chờ Sở Tài chính (3).',
    ],
    [{ in_progress_on_time: 5 }, [], 0, '5 của 5 lượt giao đúng hạn; không có lượt giao quá hạn.'],
    [
      { in_progress_on_time: 5, no_deadline: 2 },
      [],
      1,
      '5 của 5 lượt giao đúng hạn; không có lượt giao quá hạn; 2 không thời hạn; 1 khó khăn, vướng mắc chờ Ủy ban nhân dân quyết định.',
    ],
    [{ no_deadline: 4 }, [], 0, '4 lượt giao đều không thời hạn.'],
  ])('%j → %s %s', (counts, overdueWaiting, difficultiesAtCommittee, sentence) => {
    expect(sentenceOfJudgement({ counts: { ...noCounts, ...counts }, overdueWaiting, difficultiesAtCommittee })).toBe(
      sentence,
    )
  })
})
