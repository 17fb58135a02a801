/** A box of a flow picture: it stands in the columns from `start` to `end` (0 leftmost) and is as tall as its words need. */
export type FlowBox = { id: string; start: number; end: number; height: number }

/** A band from the right side of a box to the left side of one that starts in the next column. */
export type FlowLink = {
  id: string
  from: string
  to: string
  thickness: number
  /** what its words need, which stand on the band where it arrives; 0 by 0 for none */
  labelWidth: number
  labelHeight: number
}

export type PlacedBox = { id: string; x: number; y: number; width: number; height: number }

/** Where the middle of a band leaves and arrives; from `levelX` on it runs level, `labelY` is the top of its words. */
export type PlacedLink = {
  id: string
  x1: number
  y1: number
  levelX: number
  x2: number
  y2: number
  thickness: number
  labelY: number
}

export type FlowColumns = {
  /** width of each column; of the gap before it, the first one's is 0 */
  columns: readonly { width: number; gapBefore: number }[]
  /** room between boxes of a column */
  between: number
}

export type PlacedFlow = {
  width: number
  height: number
  /** left edge of each column */
  columnLefts: number[]
  boxes: PlacedBox[]
  links: PlacedLink[]
}
