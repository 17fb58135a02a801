import type { DutyClass } from './duty-state.ts'

export type ClassCounts = Record<DutyClass, number>

/** A rate with its parts; null, never 0, when nothing could be judged. `words` is the sentence shown. */
export type Rate = { numerator: number; denominator: number; rate: number | null; words: string }

const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 })

function rateOf(numerator: number, denominator: number, of: string): Rate {
  const rate = denominator === 0 ? null : numerator / denominator
  const words =
    rate === null
      ? `Chưa tính được: chưa có lượt giao nào ${of}.`
      : `${numerator} hoàn thành đúng hạn trên ${denominator} lượt giao ${of} (${percent.format(rate)}).`
  return { numerator, denominator, rate, words }
}

/** Of what was completed, how much on time. Looks good while the late ones are never finished. */
export const rateOfCompleted = (counts: ClassCounts): Rate =>
  rateOf(counts.completed_on_time, counts.completed_on_time + counts.completed_late, 'đã hoàn thành')

/** Of what is completed or already overdue, how much was completed on time: unfinished delay counts too. */
export const rateOfDue = (counts: ClassCounts): Rate =>
  rateOf(
    counts.completed_on_time,
    counts.completed_on_time + counts.completed_late + counts.in_progress_overdue,
    'đã hoàn thành hoặc đang quá hạn',
  )

export const noCounts: ClassCounts = {
  completed_on_time: 0,
  completed_late: 0,
  in_progress_on_time: 0,
  in_progress_overdue: 0,
  no_deadline: 0,
}
