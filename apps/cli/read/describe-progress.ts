import type { ReadProgress } from '../../../modules/documents/index.ts'

const steps = { opening: 'Đang mở tệp', reading: 'Đang đọc', recognising: 'Đang nhận dạng chữ' }

/** "Đang nhận dạng chữ, trang 3/12" and the share that is done, for a progress bar. */
export function describeProgress({ step, pagesDone, pageCount }: ReadProgress): { words: string; share: number } {
  if (!pageCount) return { words: steps[step], share: 0 }
  const page = Math.min(pagesDone + 1, pageCount)
  return { words: `${steps[step]}, trang ${page}/${pageCount}`, share: pagesDone / pageCount }
}
