import type { ScorecardThreshold, UnitScore } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { formatNumber } from '../../../ui/format/format-number'
import type { TaskState } from '../../../ui/state/task-state'
import { sourceNames } from '../../indicators/words/value-words'

export type ScorePart = UnitScore['criteria'][number]['parts'][number]
export type ScoreVerdict = ScorePart['verdict']

/** By shape and word, never by colour alone. */
export const scoreVerdicts: Readonly<Record<ScoreVerdict, { shape: TaskState | null; words: string }>> = {
  met: { shape: 'completed_on_time', words: 'Đạt' },
  not_met: { shape: 'overdue', words: 'Chưa đạt' },
  unknown: { shape: null, words: 'Chưa rõ' },
}

const mostDecimals = 3

const amount = (value: number | null, unit: string | null): string => {
  if (value === null) return 'chưa rõ'
  const number = formatNumber(value, mostDecimals)
  return unit === null ? number : unit === '%' ? `${number}%` : `${number} ${unit}`
}

/** What is asked: 'ít nhất 95%', 'phải có', 'chưa có văn bản ấn định ngưỡng'. */
export function thresholdWords(threshold: ScorecardThreshold | null, unit: string | null): string {
  if (threshold === null) return 'không có ngưỡng cho nhóm này'
  switch (threshold.requirement) {
    case 'atLeast':
      return `ít nhất ${amount(threshold.amount, unit)}`
    case 'atMost':
      return `không quá ${amount(threshold.amount, unit)}`
    case 'yes':
      return 'phải đạt'
    case 'notRequired':
      return 'không yêu cầu'
    case 'unsettled':
      return 'chưa có văn bản ấn định ngưỡng'
  }
}

/** What there is: 'có', '93,5%', 'có 1 bản ghi đạt', 'chưa rõ'. */
export function valueWords({ value, unit, evidence }: Pick<ScorePart, 'value' | 'unit' | 'evidence'>): string {
  if (evidence && typeof value === 'number')
    return value === 0 ? 'chưa có bản ghi nào đạt' : `có ${formatNumber(value)} bản ghi đạt`
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return amount(value, unit)
}

const whyWords: Readonly<Record<NonNullable<ScorePart['why']>, string>> = {
  no_value: 'chưa có số để chấm',
  no_threshold: 'chưa biết đơn vị thuộc nhóm nào hoặc nhóm không có ngưỡng',
  unsettled: 'tỉnh chưa ghi ngưỡng',
}

/** By how much it falls short, or why nobody knows; null when it is met. */
export function missingWords({ verdict, missingBy, why, unit }: ScorePart): string | null {
  if (verdict === 'met') return null
  if (missingBy !== null) return `còn thiếu ${amount(missingBy, unit === '%' ? 'điểm %' : unit)}`
  return why === null ? null : whyWords[why]
}

/** Who must do what so that the part is met or becomes known; null where nothing is to be done. */
export function whoActsWords({
  verdict,
  why,
  evidence,
  used,
  threshold,
  isJudged,
}: Omit<ScorePart, 'code' | 'name'>): string | null {
  if (verdict === 'met') return null
  if (why === 'unsettled') return 'Văn phòng ghi ngưỡng tỉnh áp dụng'
  if (why === 'no_threshold') return 'Văn phòng ghi đơn vị thuộc nhóm nào'
  if (evidence) {
    const keepers = [...evidence.keepers, ...(evidence.isKeptByUnits ? ['đơn vị'] : [])].join(' hoặc ')
    return `${keepers} ghi kết quả kèm minh chứng, rồi trình xác nhận`
  }
  if (isJudged) return why === 'no_value' ? 'Văn phòng hoặc cơ quan giữ sổ đánh giá, nêu minh chứng' : null
  if (why === 'no_value' && used === null && threshold !== null) return 'ghi và xác nhận số liệu của chỉ tiêu này'
  return null
}

/** Which value it was judged by, and by which rule. */
export function basisWords({ used, threshold }: Pick<ScorePart, 'used' | 'threshold'>): string {
  const value = used ? `${sourceNames[used.source]}, ${used.periodName}` : null
  const rule = threshold ? `${threshold.source}, từ ${formatDate(threshold.from)}` : null
  return [value, rule].filter(Boolean).join('. ')
}
