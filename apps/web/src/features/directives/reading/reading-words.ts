import type { ReadingFile, ReadingRunSummary } from '../../../api/operations'

export const readingStateWords: Record<ReadingFile['state'], string> = {
  queued: 'Chờ đọc',
  reading: 'Đang đọc',
  read: 'Đã đọc',
  failed: 'Chưa đọc được',
  cancelled: 'Đã dừng',
}

const stepWords: Record<NonNullable<ReadingFile['step']>, string> = {
  opening: 'Đang mở tệp',
  reading: 'Đang đọc',
  recognising: 'Đang nhận dạng chữ',
}

type Progress = Pick<ReadingFile, 'state' | 'step' | 'pagesDone' | 'pageCount'>

/** 'Đang nhận dạng chữ trang 3/12': the page being worked on is the one after those done. */
export function readingStep({ state, step, pagesDone, pageCount }: Progress): string {
  if (state !== 'reading' || !step) return readingStateWords[state]
  if (step === 'opening' || !pageCount) return stepWords[step]
  return `${stepWords[step]} trang ${Math.min(pagesDone + 1, pageCount)}/${pageCount}`
}

/** How much of a file is read, a share of one; a file that is through counts whole, whatever came of it. */
export function readShare({ state, step, pagesDone, pageCount }: Progress): number {
  if (state === 'queued') return 0
  if (state !== 'reading') return 1
  return step === 'opening' || !pageCount ? 0 : Math.min(pagesDone / pageCount, 1) * 0.98
}

/** How much of a run is through, a share of one; null while it has no file. `toCome`: files still on their way up. */
export function runShare(files: readonly Progress[], toCome: number): number | null {
  const all = files.length + toCome
  return all === 0 ? null : files.reduce((sum, file) => sum + readShare(file), 0) / all
}

const countWords: readonly [ReadingFile['state'], string][] = [
  ['read', 'đã đọc'],
  ['reading', 'đang đọc'],
  ['queued', 'chờ đọc'],
  ['failed', 'chưa đọc được'],
  ['cancelled', 'đã dừng'],
]

/** '30 tệp: 27 đã đọc, 1 đang đọc, 2 chưa đọc được'; states without a file are left out. */
export function runCounts(counts: ReadingRunSummary['counts']): string {
  const parts = countWords.filter(([state]) => counts[state] > 0)
  const all = parts.reduce((sum, [state]) => sum + counts[state], 0)
  if (all === 0) return 'Chưa có tệp nào'
  return `${all} tệp: ${parts.map(([state, word]) => `${counts[state]} ${word}`).join(', ')}`
}

export const runStateWords: Record<ReadingRunSummary['state'], string> = {
  running: 'Đang đọc',
  finished: 'Đã xong',
  cancelled: 'Đã dừng',
}
