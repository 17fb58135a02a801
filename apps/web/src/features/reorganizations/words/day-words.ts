import { formatDate } from '../../../ui/format/format-date'

/** What the effective day means, once it is known. @param today yyyy-mm-dd */
export function effectiveDayWords(effectiveOn: string | null, today: string): string {
  if (effectiveOn === null) return 'Ghi trong văn bản; có thể đã qua hoặc sắp tới.'
  if (effectiveOn > today) return `Danh bạ và nhiệm vụ sẽ tự chuyển vào 00:00 ngày ${formatDate(effectiveOn)}.`
  return effectiveOn === today
    ? 'Hiệu lực từ hôm nay: nhiệm vụ chuyển ngay khi ghi nhận.'
    : 'Ngày hiệu lực đã qua: nhiệm vụ chuyển ngay khi ghi nhận.'
}
