import type { IndicatorRun } from '../../../api/operations'
import { formatDateTime } from '../../../ui/format/format-date-time'

type Run = Pick<IndicatorRun, 'state' | 'done' | 'total' | 'changed' | 'startedAt' | 'finishedAt'>

/** Where computing everything anew stands, in a sentence. */
export function runWords({ state, done, total, changed, startedAt, finishedAt }: Run): string {
  switch (state) {
    case 'running':
      return `Đang tính lại: ${done} trên ${total} chỉ tiêu, ${changed} số đã đổi.`
    case 'cancelling':
      return `Đang dừng; đã tính ${done} trên ${total} chỉ tiêu.`
    case 'cancelled':
      return `Đã dừng ở ${done} trên ${total} chỉ tiêu; phần đã tính vẫn giữ.`
    case 'done':
      return `Tính lại xong lúc ${formatDateTime(finishedAt ?? startedAt)}: ${total} chỉ tiêu, ${changed} số đã đổi.`
  }
}
