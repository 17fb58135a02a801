import type { SourcePage as SourcePageHead } from '../../../api/operations'
import { sourceWarningWords } from './source-warning-words'

/** Recognition below this mean confidence is worth naming the page. */
const poor = 0.85

/**
 * What a reviewer should know about how the original was read: one sentence each, the most important first; empty when
 * the words were in the file and nothing was odd.
 */
export function sourceNotes(pages: readonly SourcePageHead[], warnings: readonly string[]): string[] {
  const recognised = pages.filter(({ readBy }) => readBy === 'recognition')
  const bad = recognised
    .filter(({ confidence }) => confidence !== null && confidence < poor)
    .map(({ number }) => number)
  const named = bad.slice(0, 6).join(', ')
  const more = bad.length > 6 ? ` và ${bad.length - 6} trang khác` : ''
  return [
    ...(recognised.length > 0 ? ['Chữ nhận dạng từ ảnh quét: đối chiếu với trang gốc.'] : []),
    ...(bad.length > 0 ? [`Nhận dạng kém chắc ở trang ${named}${more}.`] : []),
    ...sourceWarningWords(warnings.filter((code) => bad.length === 0 || code !== 'recognised_poorly')),
  ]
}
