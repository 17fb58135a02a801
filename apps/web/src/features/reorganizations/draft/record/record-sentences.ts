import type { Reorganization, ReorganizationPreview } from '../../../../api/operations'
import { formatDate } from '../../../../ui/format/format-date'
import { formatNumber } from '../../../../ui/format/format-number'

type Header = Pick<Reorganization, 'effectiveOn' | 'undecided'>

function directorySentence({ effectiveOn }: Header, { units }: ReorganizationPreview): string {
  const counts = units
    ? [
        ...(units.ended.count > 0 ? [`${formatNumber(units.ended.count)} đơn vị chấm dứt`] : []),
        ...(units.made.count > 0 ? [`${formatNumber(units.made.count)} đơn vị mới`] : []),
        ...(units.changed.count > 0 ? [`${formatNumber(units.changed.count)} đơn vị thay đổi`] : []),
        ...(units.recognitions.count > 0 ? [`${formatNumber(units.recognitions.count)} ghi nhận công nhận`] : []),
      ]
    : []
  const what = counts.length > 0 ? counts.join(', ') : 'danh bạ không đổi'
  return `Danh bạ từ ngày ${effectiveOn ? formatDate(effectiveOn) : 'hiệu lực'}: ${what}; trước ngày đó giữ nguyên.`
}

function dutiesSentence({ effectiveOn, undecided }: Header, { parts }: ReorganizationPreview, today: string): string {
  // Drafts move nothing: their duties are given to who takes over when they are issued.
  const total = parts.reduce((sum, part) => sum + (part.part === 'drafts' ? 0 : part.total + part.optionalChosen), 0)
  const optional = parts.reduce((sum, part) => sum + part.optional - part.optionalChosen, 0)
  const staying =
    optional === 0
      ? ''
      : ` ${formatNumber(optional)} nhiệm vụ ở lại với cơ quan tiếp tục hoạt động${undecided === 'wait' ? '' : ', trừ nhiệm vụ rõ thuộc lĩnh vực chuyển đi'}.`
  if (total === 0) return `Không có nhiệm vụ, khó khăn hay văn bản nào phải chuyển.${staying}`
  const when =
    effectiveOn !== null && effectiveOn > today ? `tự chuyển vào 00:00 ngày ${formatDate(effectiveOn)}` : 'chuyển ngay'
  const assignments = parts.find(({ part }) => part === 'assignments')
  const left = assignments ? assignments.choosable - assignments.chosen : 0
  const waiting =
    left === 0
      ? ''
      : undecided === 'wait'
        ? `; ${formatNumber(left)} nhiệm vụ chưa chọn chờ Văn phòng chọn`
        : `; ${formatNumber(left)} nhiệm vụ chưa chọn giao theo gợi ý`
  const moving = undecided === 'wait' ? total - left : total
  return `${formatNumber(moving)} việc ${when} đến đơn vị kế thừa, kèm toàn bộ diễn biến${waiting}.${staying}`
}

/** What recording does, in three sentences. @param today yyyy-mm-dd */
export const recordSentences = (header: Header, preview: ReorganizationPreview, today: string): string[] => [
  directorySentence(header, preview),
  dutiesSentence(header, preview, today),
  'Có thể hoàn tác khi chưa có việc mới phụ thuộc vào đợt này.',
]
