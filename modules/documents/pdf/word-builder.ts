import type { PlacedWord } from './layout/page-content.ts'
import type { Run } from './read-runs.ts'
import type { RunStyle } from './run-styles.ts'
import type { QuarterTurns } from './turn-box.ts'

const BASELINE_SHIFT = 0.12
const FURTHEST_BACK = 0.6
const FURTHEST_SHIFT = 0.6

/**
 * Joins placed runs into words. A word ends at white space of the file, at a gap too wide for it, and where the baseline changes
 * (footnote marks).
 */
export class WordBuilder {
  private readonly byTurn = new Map<QuarterTurns, PlacedWord[]>()
  private word: PlacedWord | null = null
  private style: RunStyle | null = null
  private isPlain = true

  add(placed: PlacedWord, { style, joinsWithin, isPlain }: Run): void {
    const { word } = this
    if (word && this.style && joinsWithin > 0 && this.style.turned === style.turned) {
      const size = Math.max(placed.size, word.size)
      const gap = placed.left - word.right
      const shift = Math.abs(placed.baseline - word.baseline)
      const isNear = gap < joinsWithin * size && gap > -FURTHEST_BACK * size
      if (isNear && shift <= BASELINE_SHIFT * size && this.style.convert === style.convert) {
        word.text += placed.text
        word.right = Math.max(word.right, placed.right)
        word.top = Math.min(word.top, placed.top)
        word.bottom = Math.max(word.bottom, placed.bottom)
        this.isPlain &&= isPlain
        return
      }
      placed.glued = isNear && shift < FURTHEST_SHIFT * size
    }
    this.close()
    this.word = placed
    this.style = style
    this.isPlain = isPlain
  }

  /** The words by how they stand, the most first. */
  finish(): [QuarterTurns, PlacedWord[]][] {
    this.close()
    return [...this.byTurn].sort((one, other) => other[1].length - one[1].length)
  }

  private close(): void {
    const { word, style } = this
    this.word = null
    if (!word || !style || style.turned === null) return
    if (style.convert) word.text = style.convert(word.text).normalize('NFC')
    else if (!this.isPlain) word.text = word.text.normalize('NFC')
    const list = this.byTurn.get(style.turned)
    if (list) list.push(word)
    else this.byTurn.set(style.turned, [word])
  }
}
