/**
 * A word with its place on a page: lengths in points, measured from the upper left corner of
 * the frame in which the words stand upright.
 */
export type PlacedWord = {
  text: string
  left: number
  top: number
  right: number
  bottom: number
  baseline: number
  /** height of the type: the font size, or what recognition found */
  size: number
  /** touches the word before it: a footnote mark after its word, a smaller run inside a word */
  glued: boolean
}

/** A ruling line, flat or upright: `at` is its y or x, `from` and `to` its stretch. */
export type Ruling = { flat: boolean; at: number; from: number; to: number }

/** A page as it is shown, before its words are put in reading order. */
export type PageContent = {
  /** counted from 1 */
  number: number
  /** size of the page as it is shown, in points; pictures are scaled to A4's */
  width: number
  height: number
  /** the size that is told to others: points for a PDF, pixels for a picture */
  shownSize: { width: number; height: number }
  words: PlacedWord[]
  rulings: Ruling[]
  /** quarter turns clockwise by which the words' frame must be turned to lie on the page as shown; 0 nearly always */
  turned: 0 | 1 | 2 | 3
  readBy: 'text_layer' | 'recognition'
  confidence: number | null
  image: string | null
}
