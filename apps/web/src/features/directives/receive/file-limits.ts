import { formatNumber } from '../../../ui/format/format-number'

/** What the reader opens; pictures also straight from the camera of a phone. */
export const acceptedFiles = '.docx,.docm,.doc,.pdf,.jpg,.jpeg,.png,.tif,.tiff,.rtf,.html,.htm,.txt,.md,image/*'

export const acceptedKinds = 'Word, PDF, ảnh quét, RTF, HTML, văn bản thuần'

/** Just under the server's own default; where its administrator set less, the server's refusal is shown. */
export const mostBytes = 100_000_000

export const mostFiles = 500

/** Why so many files cannot go into one run, with the next step; null when they can. */
export const whyTooMany = (count: number): string | null =>
  count <= mostFiles
    ? null
    : `Đã chọn ${formatNumber(count)} tệp, mỗi đợt đọc được tối đa ${mostFiles} tệp nên chưa gửi gì. Chia thành nhiều đợt.`
