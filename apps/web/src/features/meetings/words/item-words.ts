import type { MeetingItem } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

type Item = Pick<MeetingItem, 'reason' | 'daysLate' | 'decision' | 'isSkipped'>

/** Why a duty is on the list: how late it was, or that somebody is to decide. */
export const latenessWords = ({ reason, daysLate }: Item): string =>
  reason === 'request' && daysLate === 0 ? 'chờ Ủy ban nhân dân quyết định' : `quá hạn ${daysLate} ngày`

export const progressWords = ({ decision, isSkipped }: Item): string =>
  decision ? 'đã có kết luận' : isSkipped ? 'bỏ qua' : 'chưa xem'

/** 'kỳ 01/04/2026 đến 30/06/2026' of one period of a recurring duty; empty for any other. */
export const itemPeriodWords = ({ period }: Pick<MeetingItem, 'period'>): string =>
  period ? `kỳ ${formatDate(period.from)} đến ${formatDate(period.to)}` : ''
