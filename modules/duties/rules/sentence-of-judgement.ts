import type { ClassCounts } from './rates.ts'

export type JudgementFacts = {
  counts: ClassCounts
  /** Overdue assignments by whom they wait for, most first. */
  overdueWaiting: readonly { name: string; count: number }[]
  difficultiesAtCommittee: number
}

function overdueWords(overdue: number, waiting: JudgementFacts['overdueWaiting']): string {
  if (overdue === 0) return 'không có lượt giao quá hạn'
  const first = waiting[0]
  if (!first) return `${overdue} quá hạn`
  if (waiting.length === 1) return `${overdue} quá hạn đang chờ ${first.name}`
  return `${overdue} quá hạn, nhiều nhất đang chờ ${first.name} (${first.count})`
}

/** The one sentence a leader reads first, e.g. "17 của 22 lượt giao đúng hạn; 3 quá hạn đang chờ Sở Tài chính." */
export function sentenceOfJudgement({ counts, overdueWaiting, difficultiesAtCommittee }: JudgementFacts): string {
  const onTime = counts.completed_on_time + counts.in_progress_on_time
  const judged = onTime + counts.completed_late + counts.in_progress_overdue
  if (judged + counts.no_deadline === 0) return 'Chưa có lượt giao nào.'
  const difficulties =
    difficultiesAtCommittee > 0 ? [`${difficultiesAtCommittee} khó khăn, vướng mắc chờ Ủy ban nhân dân quyết định`] : []
  if (judged === 0) return `${[`${counts.no_deadline} lượt giao đều không thời hạn`, ...difficulties].join('; ')}.`
  const late = counts.completed_late > 0 ? `, ${counts.completed_late} hoàn thành quá hạn` : ''
  const undated = counts.no_deadline > 0 ? [`${counts.no_deadline} không thời hạn`] : []
  const parts = [
    `${onTime} của ${judged} lượt giao đúng hạn${late}`,
    overdueWords(counts.in_progress_overdue, overdueWaiting),
    ...undated,
    ...difficulties,
  ]
  return `${parts.join('; ')}.`
}
