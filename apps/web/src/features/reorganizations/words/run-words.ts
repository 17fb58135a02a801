import type { ReorganizationRun } from '../../../api/operations'
import { formatNumber } from '../../../ui/format/format-number'

const parts: Readonly<Record<string, string>> = {
  assignments: 'nhiệm vụ đang thực hiện',
  coordinators: 'nhiệm vụ đang phối hợp',
  difficulties: 'khó khăn, vướng mắc',
  directives: 'văn bản',
  drafts: 'nhiệm vụ đang rà soát',
  finish: 'phần kết thúc',
}

/** '40 trên 120'; only the count once it is over, for what stays is no arrears, or more was done than was there at the start. */
export const runCount = ({ state, done, total }: Pick<ReorganizationRun, 'state' | 'done' | 'total'>): string =>
  state !== 'finished' && done <= total ? `${formatNumber(done)} trên ${formatNumber(total)}` : formatNumber(done)

/** A share of one; null while nothing has been counted yet. */
export const runShare = ({ done, total, state }: ReorganizationRun): number | null =>
  state === 'finished' ? 1 : total === 0 ? null : Math.min(1, done / total)

/** What the server is doing now: 'Đang chuyển nhiệm vụ đang thực hiện'. */
export function runStep({ direction, state, part }: ReorganizationRun): string {
  if (state === 'waiting') return 'Chờ máy chủ bắt đầu'
  const verb = direction === 'undo' ? 'trả lại' : 'chuyển'
  const what = part === null ? '' : ` ${parts[part] ?? part}`
  if (state === 'paused') return `Tạm dừng khi đang ${verb}${what}`
  if (state === 'failed') return `Dừng lại khi đang ${verb}${what}`
  return part === 'finish' ? 'Đang hoàn tất' : `Đang ${verb}${what}`
}
