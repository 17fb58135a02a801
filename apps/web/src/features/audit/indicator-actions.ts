import { writtenDay } from '../../../../../pack-kit/calendar-day'
import type { Details } from './audit-details'

const because = (details: Details): string => (details.text('reason') ? `, lý do: ${details.text('reason')}` : '')

const periodOf = (details: Details): string =>
  details.text('from') ? `, kỳ từ ngày ${writtenDay(details.text('from'))}` : ''

/** What people did with indicators, their values and the duties they measure. */
export const indicatorActions: Readonly<Record<string, (details: Details) => string>> = {
  indicator_targets_set: (details) =>
    `đặt ${details.number('count') ?? 0} mục tiêu cho chỉ tiêu ${details.text('indicator')}`,
  indicator_run_started: (details) => `cho tính lại ${details.number('total') ?? 0} chỉ tiêu`,
  indicator_run_cancelled: () => 'dừng lần tính lại chỉ tiêu',
  indicator_run_resumed: () => 'cho chạy tiếp lần tính lại chỉ tiêu',
  indicator_reported: (details) =>
    `báo cáo số liệu chỉ tiêu ${details.text('indicator')}${periodOf(details)}${because(details)}`,
  indicator_verified: (details) =>
    `xác nhận số liệu chỉ tiêu ${details.text('indicator')}${periodOf(details)}${because(details)}`,
  indicator_values_taken_over: (details) => `tiếp nhận ${details.number('count') ?? 0} số liệu chỉ tiêu đã có`,
  scorecard_thresholds_recorded: () => 'ghi ngưỡng tỉnh áp dụng cho bộ tiêu chí',
  scorecard_groups_recorded: () => 'ghi nhóm của các đơn vị trong bộ tiêu chí',
  scorecard_setting_withdrawn: (details) => `rút một ghi nhận của bộ tiêu chí${because(details)}`,
  scorecard_part_judged: (details) => `đánh giá một nội dung của bộ tiêu chí${because(details)}`,
  duty_measure_tied: () => 'gắn nhiệm vụ với số liệu đo tiến độ',
  duty_measure_untied: (details) => `gỡ số liệu đo tiến độ khỏi nhiệm vụ${because(details)}`,
}
