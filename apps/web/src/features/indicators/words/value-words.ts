import type { EvaluationCell, ThreeValues } from '../../../api/operations'
import type { Telling } from '../indicator-queries'

export type ValueSource = Telling['source']
type Verdict = ThreeValues['verdict']
type Why = EvaluationCell['why']

export const sourceNames: Readonly<Record<ValueSource, string>> = {
  computed: 'Số tính',
  reported: 'Số báo cáo',
  verified: 'Số xác nhận',
}

export const sourceNotes: Readonly<Record<ValueSource, string>> = {
  computed: 'Hệ thống tính từ các bản ghi đã xác nhận.',
  reported: 'Cơ quan báo cáo.',
  verified: 'Văn phòng xác nhận.',
}

export const verdictNames: Readonly<Record<Verdict, string>> = {
  reached: 'đạt mục tiêu',
  missed: 'chưa đạt mục tiêu',
  unknown: 'chưa rõ',
  no_target: 'chưa giao mục tiêu',
}

const whyNames: Readonly<Record<NonNullable<Why>, string>> = {
  no_records: 'chưa có bản ghi nào đã xác nhận',
  incomplete: 'có bản ghi chưa nêu đủ thông tin',
  too_large: 'tổng vượt quá số có thể giữ chính xác',
  denominator_unknown: 'chưa biết mẫu số',
  denominator_zero: 'mẫu số bằng 0',
}

/** Why nobody knows the value; null when nothing is said. */
export const whyOf = (why: Why): string | null => why && whyNames[why]
