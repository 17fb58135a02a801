import type { Reorganization } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { formatNumber } from '../../../ui/format/format-number'

type Facts = Pick<Reorganization, 'state' | 'effectiveOn' | 'run'>

/** What came of it, or will, in one sentence; null while the progress says enough. @param today yyyy-mm-dd */
export function outcomeWords({ state, effectiveOn, run }: Facts, today: string): string | null {
  switch (state) {
    case 'recorded':
      return effectiveOn !== null && effectiveOn > today
        ? `Danh bạ và nhiệm vụ sẽ tự chuyển vào 00:00 ngày ${formatDate(effectiveOn)}. Trước ngày đó mọi cơ quan làm việc như cũ.`
        : null
    case 'followed': {
      if (run?.state !== 'finished') return null
      const moved = run.done > 0 ? `đã chuyển ${formatNumber(run.done)} việc` : 'không có việc nào phải chuyển'
      return run.leftOver > 0
        ? `Danh bạ đã đổi, ${moved}; còn ${formatNumber(run.leftOver)} việc chờ chọn đơn vị kế thừa.`
        : `Danh bạ đã đổi, ${moved}.`
    }
    case 'undone':
      return 'Đợt sắp xếp đã được hoàn tác: danh bạ, nhiệm vụ, vị trí công tác trở lại như trước khi ghi nhận.'
    default:
      return null
  }
}
