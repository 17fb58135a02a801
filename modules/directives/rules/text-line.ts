import type { Span } from './directive-reading.ts'
import type { FoldedText } from './fold-text.ts'

/** One line that carries words. `gap` is what stands between it and the line before, `page` the number of a page between blank lines; `row` numbers markdown table rows. */
export type Line = Span & {
  folded: FoldedText
  gap: 'none' | 'blank' | 'page' | 'bar'
  bars: number
  row: number | null
}
